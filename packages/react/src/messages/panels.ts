import type { Severity } from "@logic-model/core";
import type { PresetId } from "@logic-model/core/lint";

/** The messages of the panels for findings, unplaced items and history. */
export interface PanelMessages
  extends Readonly<Record<`severity_${Severity}`, string>>,
    Readonly<Record<`preset_${PresetId}`, string>> {
  readonly panel_count: string;
  readonly panel_more: string;
  readonly findings_hint: string;
  readonly findings_filter: string;
  readonly findings_selectedOnly: string;
  readonly findings_list: string;
  readonly findings_asking: string;
  readonly findings_none: string;
  readonly findings_noneHere: string;
  readonly findings_failed: string;
  readonly findings_preset: string;
  readonly findings_suppress: string;
  readonly findings_reason: string;
  readonly findings_reasonExample: string;
  readonly findings_reasonMissing: string;
  readonly findings_decide: string;
  readonly findings_cancel: string;
  readonly findings_suppressed: string;
  readonly findings_because: string;
  readonly findings_unsuppress: string;
  readonly findings_ruleOff: string;
  readonly findings_rulesOff: string;
  readonly findings_ruleOn: string;
  readonly unplaced_hint: string;
  readonly unplaced_add: string;
  readonly unplaced_kind: string;
  readonly unplaced_search: string;
  readonly unplaced_found: string;
  readonly unplaced_list: string;
  readonly unplaced_untitled: string;
  readonly unplaced_below: string;
  readonly unplaced_place: string;
  readonly unplaced_where: string;
  readonly unplaced_nowhere: string;
  readonly unplaced_chooseTarget: string;
  readonly unplaced_delete: string;
  readonly unplaced_drag: string;
  readonly unplaced_empty: string;
  readonly unplaced_notFound: string;
  readonly history_hint: string;
  readonly history_empty: string;
  readonly history_start: string;
  readonly history_step: string;
  readonly history_present: string;
  readonly history_undone: string;
}

/** These messages in Japanese. */
export const panelsJa: PanelMessages = {
  severity_error: "要修正",
  severity_warning: "要確認",
  severity_info: "お知らせ",
  preset_recommended: "推奨",
  preset_strict: "厳しめ",
  preset_all: "すべて",
  panel_count: "{count}件",
  panel_more: "さらに表示（残り{count}件）",
  findings_hint: "保存や書き出しは、このままでもできます。",
  findings_filter: "表示する内容",
  findings_selectedOnly: "選択中の項目だけ",
  findings_list: "点検の結果",
  findings_asking: "点検しています…",
  findings_none: "指摘はありません。",
  findings_noneHere: "この条件に当てはまるものはありません。",
  findings_failed: "規則「{rule}」は、エラーのため点検できませんでした。ほかの規則の結果は、下のとおりです。",
  findings_preset: "規則の組",
  findings_suppress: "このままにする…",
  findings_reason: "このままにする理由",
  findings_reasonExample: "例：国の様式に合わせたため",
  findings_reasonMissing: "理由を書いてください。",
  findings_decide: "決定",
  findings_cancel: "やめる",
  findings_suppressed: "このままにしているもの",
  findings_because: "理由：{reason}",
  findings_unsuppress: "また知らせる",
  findings_ruleOff: "この規則を使わない",
  findings_rulesOff: "使わない規則",
  findings_ruleOn: "また使う",
  unplaced_hint: "置き場所が決まっていない項目を、ここに書きためておけます。",
  unplaced_add: "未配置に追加",
  unplaced_kind: "追加する種類",
  unplaced_search: "未配置の項目を検索",
  unplaced_found: "{count}件中{found}件",
  unplaced_list: "未配置の項目",
  unplaced_untitled: "（未記入）",
  unplaced_below: "この下に{count}件",
  unplaced_place: "ここに置く",
  unplaced_where: "「{text}」の下に置く",
  unplaced_nowhere: "選択中の項目の下には置けません。",
  unplaced_chooseTarget: "「ここに置く」を使うには、置く先の項目を図や表で選んでください。",
  unplaced_delete: "削除",
  unplaced_drag: "ドラッグして図や表に置く",
  unplaced_empty: "未配置の項目はありません。",
  unplaced_notFound: "見つかりません。",
  history_hint: "選んだ時点の内容に戻ります。",
  history_empty: "まだ変更はありません。",
  history_start: "はじめの状態",
  history_step: "変更",
  history_present: "現在",
  history_undone: "取り消し済み",
};

/** These messages in English. */
export const panelsEn: PanelMessages = {
  severity_error: "Error",
  severity_warning: "Warning",
  severity_info: "Notice",
  preset_recommended: "Recommended",
  preset_strict: "Strict",
  preset_all: "All",
  panel_count: "{count} {count|item|items}",
  panel_more: "Show more ({count} left)",
  findings_hint: "You can save and export regardless.",
  findings_filter: "Filter",
  findings_selectedOnly: "Selected item only",
  findings_list: "Findings",
  findings_asking: "Checking…",
  findings_none: "No findings.",
  findings_noneHere: "No findings match the filter.",
  findings_failed: "The rule “{rule}” failed and could not check the plan. The results of the other rules are below.",
  findings_preset: "Set of rules",
  findings_suppress: "Dismiss…",
  findings_reason: "Reason for dismissing it",
  findings_reasonExample: "For example: this is the wording of the national form",
  findings_reasonMissing: "Enter a reason.",
  findings_decide: "OK",
  findings_cancel: "Cancel",
  findings_suppressed: "Dismissed",
  findings_because: "Reason: {reason}",
  findings_unsuppress: "Restore",
  findings_ruleOff: "Turn off this rule",
  findings_rulesOff: "Rules turned off",
  findings_ruleOn: "Turn on",
  unplaced_hint: "Keep items here until you decide where they belong.",
  unplaced_add: "Add an unplaced item",
  unplaced_kind: "Kind of item",
  unplaced_search: "Search unplaced items",
  unplaced_found: "{found} of {count}",
  unplaced_list: "Unplaced items",
  unplaced_untitled: "(not written)",
  unplaced_below: "{count} below it",
  unplaced_place: "Place here",
  unplaced_where: "Below “{text}”",
  unplaced_nowhere: "It can't go below the selected item.",
  unplaced_chooseTarget: "To use “Place here”, first select a target in the diagram or table.",
  unplaced_delete: "Delete",
  unplaced_drag: "Drag into the diagram or table",
  unplaced_empty: "No unplaced items.",
  unplaced_notFound: "No matches.",
  history_hint: "Select a step to go back to it.",
  history_empty: "No changes yet.",
  history_start: "Start",
  history_step: "Change",
  history_present: "Current",
  history_undone: "Undone",
};
