import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Messages } from "./messages.ts";
import { type TableMessages, tableEn, tableJa } from "./table.ts";

/** The messages of the editor that load first. `{name}` is a parameter. */
export interface FrameMessages extends Messages, TableMessages {
  readonly editor: string;
  readonly editTools: string;
  readonly done: string;
  readonly undone: string;
  readonly redone: string;
  readonly undoNamed: string;
  readonly redoNamed: string;
  readonly cannotEdit: string;
  readonly cannotNow: string;
  readonly readOnly: string;
  readonly add: string;
  readonly move: string;
  readonly more: string;
  /** The tooltip of a command that has a key. */
  readonly titleWithKeys: string;
  readonly menuOf: string;
  readonly views: string;
  readonly diagramView: string;
  readonly tableView: string;
  readonly outlineView: string;
  readonly split: string;
  readonly review: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly loadAgain: string;
  readonly panels: string;
  readonly markedCount: string;
  readonly clearMarks: string;
  readonly markedRow: string;
  readonly rowCheck: string;
  readonly rowError: string;
  /** The name of the field that a wording is typed in. */
  readonly fieldOfKind: string;
  readonly field_text: string;
  readonly field_note: string;
  readonly field_code: string;
  readonly field_consultation: string;
  readonly "field_placement-text": string;
  readonly "field_placement-note": string;
  readonly changesPlaces: string;
  readonly changesOutcomes: string;
  readonly sameText: string;
  readonly reuseThis: string;
  readonly typeHint: string;
  readonly dragging: string;
  readonly dropBefore: string;
  readonly dropAfter: string;
  readonly dropInside: string;
  readonly dropReuse: string;
  readonly reuseTool: string;
  readonly detailsPanel: string;
  readonly findingsPanel: string;
  readonly unplacedPanel: string;
  readonly historyPanel: string;
  readonly closePanel: string;
  readonly backToFindings: string;
  readonly copied: string;
  readonly cannotPaste: string;
}

/** These messages in Japanese. */
export const frameJa: FrameMessages = {
  ...ja,
  ...tableJa,
  hint: "項目を選ぶと、ここで内容を編集できます。項目をダブルクリックするかEnterキーを押すと、その場で文言を書けます。",
  editor: "ロジックモデルの編集：{title}",
  editTools: "編集",
  done: "{name}しました。",
  undone: "元に戻しました：{name}",
  redone: "やり直しました：{name}",
  undoNamed: "元に戻す：{name}",
  redoNamed: "やり直す：{name}",
  cannotEdit: "この画面では編集できません。",
  cannotNow: "「{command}」は、選択中の項目ではできません。",
  readOnly: "読み取り専用",
  add: "追加",
  move: "移動",
  more: "その他",
  titleWithKeys: "{title}（{keys}）",
  menuOf: "「{text}」の操作",
  views: "表示",
  diagramView: "図",
  tableView: "表",
  outlineView: "一覧",
  split: "並べる",
  review: "点検・資料",
  loading: "読み込み中…",
  notLoaded:
    "この部分を読み込めませんでした。通信の状態を確かめて、もう一度読み込んでください。続くときは、保存してからページを開き直してください。",
  loadAgain: "もう一度読み込む",
  panels: "サイドパネル",
  markedCount: "{count}件をまとめて選択中",
  clearMarks: "まとめ選択をやめる",
  markedRow: "まとめ選択中",
  rowCheck: "要確認",
  rowError: "要修正",
  fieldOfKind: "{kind}の{field}",
  field_text: "文言",
  field_note: "注記",
  field_code: "番号・記号",
  field_consultation: "要相談（相談先）",
  "field_placement-text": "この場所だけの文言",
  "field_placement-note": "この場所だけの注記",
  changesPlaces: "{count}か所に反映",
  changesOutcomes: "{count}件の{outcome}に反映",
  sameText: "同じもの・似たものがすでにあります",
  reuseThis: "これを再掲する：{text}",
  typeHint: "Enterで確定、Shift＋Enterで改行、Escで取り消し",
  dragging: "「{text}」を移動しています",
  dropBefore: "この前へ",
  dropAfter: "この後へ",
  dropInside: "この下へ",
  dropReuse: "再掲する：{place}",
  reuseTool: "再掲…",
  detailsPanel: "詳細",
  findingsPanel: "点検",
  unplacedPanel: "未配置",
  historyPanel: "履歴",
  closePanel: "閉じる",
  backToFindings: "点検に戻る",
  copied: "コピーしました。",
  cannotPaste: "ここには貼り付けられません。貼り付ける先の項目を選び直してください。",
};

/** These messages in English. */
export const frameEn: FrameMessages = {
  ...en,
  ...tableEn,
  hint: "Select an item to edit it here. Double-click it or press Enter to edit its wording in place.",
  editor: "Logic model editor: {title}",
  editTools: "Edit",
  done: "Done: {name}",
  undone: "Undone: {name}",
  redone: "Redone: {name}",
  undoNamed: "Undo: {name}",
  redoNamed: "Redo: {name}",
  cannotEdit: "This view can't be edited.",
  cannotNow: "“{command}” isn't available for the selected item.",
  readOnly: "Read only",
  add: "Add",
  move: "Move",
  more: "More",
  titleWithKeys: "{title} ({keys})",
  menuOf: "Commands for “{text}”",
  views: "View",
  diagramView: "Diagram",
  tableView: "Table",
  outlineView: "Outline",
  split: "Side by side",
  review: "Review",
  loading: "Loading…",
  notLoaded:
    "This part couldn't be loaded. Check your connection and load it again. If that doesn't help, save your work and reload the page.",
  loadAgain: "Load again",
  panels: "Side panel",
  markedCount: "{count} marked",
  clearMarks: "Clear the marks",
  markedRow: "marked",
  rowCheck: "Warning",
  rowError: "Error",
  fieldOfKind: "{kind}: {field}",
  field_text: "Wording",
  field_note: "Note",
  field_code: "Code",
  field_consultation: "Consultation (with whom)",
  "field_placement-text": "Wording for this place only",
  "field_placement-note": "Note for this place only",
  changesPlaces: "Changes {count} {count|place|places}",
  changesOutcomes: "Changes {count} {count|{outcome}|{outcomes}}",
  sameText: "The same or a similar item exists",
  reuseThis: "Reuse this one: {text}",
  typeHint: "Enter to keep, Shift+Enter for a new line, Esc to discard",
  dragging: "Moving “{text}”",
  dropBefore: "Before this",
  dropAfter: "After this",
  dropInside: "Below this",
  dropReuse: "Reuse: {place}",
  reuseTool: "Reuse…",
  detailsPanel: "Details",
  findingsPanel: "Check",
  unplacedPanel: "Unplaced",
  historyPanel: "History",
  closePanel: "Close",
  backToFindings: "Back to findings",
  copied: "Copied.",
  cannotPaste: "This can't be pasted here. Select another item to paste into.",
};
