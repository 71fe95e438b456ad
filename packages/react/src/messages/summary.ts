import type { ConsultationState, GoodPointId, Severity } from "@logic-model/core";

/** The words of the list of consultations and of the summary. */
export interface SummaryMessages
  extends Readonly<Record<`consultations_${ConsultationState}`, string>>,
    Readonly<Record<`summary_${Severity}`, string>>,
    Readonly<Record<`summary_good_${GoodPointId}`, string>> {
  readonly consultations_title: string;
  readonly consultations_organization: string;
  readonly consultations_everyone: string;
  readonly consultations_noOne: string;
  readonly consultations_choice: string;
  readonly consultations_leaveOut: string;
  readonly consultations_left: string;
  readonly consultations_settled: string;
  readonly consultations_chosen: string;
  readonly consultations_chosenLeft: string;
  readonly consultations_places: string;
  readonly consultations_text: string;
  readonly consultations_state: string;
  readonly consultations_since: string;
  readonly consultations_result: string;
  readonly consultations_unknown: string;
  readonly consultations_reuse: string;
  readonly consultations_unplaced: string;
  readonly consultations_belowUnplaced: string;
  readonly consultations_blank: string;
  readonly consultations_none: string;
  readonly consultations_noneLeft: string;
  readonly summary_title: string;
  readonly summary_stats: string;
  readonly summary_good: string;
  readonly summary_goodNone: string;
  readonly summary_next: string;
  readonly summary_nextNone: string;
  readonly summary_count: string;
  readonly summary_more: string;
  readonly summary_openAll: string;
  readonly summary_openFirst: string;
  readonly summary_others: string;
  readonly summary_suppressed: string;
  readonly summary_ratings: string;
  readonly summary_notRated: string;
}

/** The words of the list of consultations and of the summary in Japanese. */
export const summaryJa: SummaryMessages = {
  consultations_title: "要相談の一覧",
  consultations_organization: "相談先",
  consultations_everyone: "すべて",
  consultations_noOne: "相談先の記載なし",
  consultations_choice: "{name}（{left}）",
  consultations_leaveOut: "合意したものを除く",
  consultations_left: "残り{count}件",
  consultations_settled: "全て合意",
  consultations_chosen: "相談先：{name}",
  consultations_chosenLeft: "相談先：{name}（合意したものを除く）",
  consultations_places: "つながる先",
  consultations_text: "要相談の文言",
  consultations_state: "状態",
  consultations_open: "未相談",
  consultations_inProgress: "相談中",
  consultations_agreed: "合意",
  consultations_since: "いつから",
  consultations_result: "結果・メモ",
  consultations_unknown: "－",
  consultations_reuse: "(再)",
  consultations_unplaced: "未配置",
  consultations_belowUnplaced: "{text}（未配置）",
  consultations_blank: "（未記入）",
  consultations_none: "施策に「要相談」を付けると、相談先ごとにここに並びます。",
  consultations_noneLeft: "残っている相談はありません。",
  summary_title: "点検のまとめ",
  summary_stats:
    "アウトカム {outcomes}件／施策 {measures}件（{rows}か所、うち再掲 {reuses}）／成果指標 {indicators}件（{indicatorRows}か所）／要相談 {consultations}か所／未配置 {unplaced}件",
  summary_good: "よいところ",
  "summary_good_measures-connected": "全ての施策が、いずれかのアウトカムにつながっています（{count}か所）。",
  "summary_good_outcomes-served": "全てのアウトカムに、つながる施策があります（{count}件）。",
  "summary_good_scenes-covered": "全ての場面に、アウトカムがあります（{count}場面）。",
  "summary_good_outcomes-measured": "全てのアウトカムに、成果指標があります（{count}件）。",
  "summary_good_indicators-valued": "全ての指標に、基準値と目標値、または空欄の理由があります（{count}件）。",
  "summary_good_reuses-alike": "再掲の文言は、全てもとと同じです（{count}か所）。",
  "summary_good_levels-ordered": "アウトカムの段階は、飛びも逆転もなくつながっています（{count}か所）。",
  "summary_good_residents-as-subject": "行政が主語のアウトカムは、見つかりませんでした（{count}件を点検）。",
  "summary_good_consultations-agreed": "要相談は、全て合意済みです（{count}か所）。",
  summary_goodNone: "まだありません。書き進めると、確かめられたことがここに並びます。",
  summary_next: "次にすること",
  summary_nextNone: "今の点検の設定では、確認が必要なことは見つかりませんでした。",
  summary_error: "要修正",
  summary_warning: "要確認",
  summary_info: "お知らせ",
  summary_count: "{count}件",
  summary_more: "ほか{count}件",
  summary_openAll: "{count}件を確認する",
  summary_openFirst: "最初の場所を開く",
  summary_others: "ほかに{count}種類の確認事項があります。",
  summary_suppressed: "理由を書いて、そのままにしている確認事項が{count}件あります。",
  summary_ratings: "指標の状況（最新の実績値による）",
  summary_notRated: "評価できない（実績値がない、値が文章である など）",
};

/** The words of the list of consultations and of the summary in English. */
export const summaryEn: SummaryMessages = {
  consultations_title: "To be agreed",
  consultations_organization: "With whom",
  consultations_everyone: "Everyone",
  consultations_noOne: "No one named",
  consultations_choice: "{name} ({left})",
  consultations_leaveOut: "Leave out what is agreed",
  consultations_left: "{count} left",
  consultations_settled: "all agreed",
  consultations_chosen: "With: {name}",
  consultations_chosenLeft: "With: {name} (without what is agreed)",
  consultations_places: "Leads to",
  consultations_text: "Words as written",
  consultations_state: "State",
  consultations_open: "To ask",
  consultations_inProgress: "Discussing",
  consultations_agreed: "Agreed",
  consultations_since: "Since",
  consultations_result: "Result, notes",
  consultations_unknown: "–",
  consultations_reuse: "(R)",
  consultations_unplaced: "not placed",
  consultations_belowUnplaced: "{text} (not placed)",
  consultations_blank: "(blank)",
  consultations_none: "Mark a measure as to be agreed, and it is listed here by organisation.",
  consultations_noneLeft: "Nothing is left to be agreed.",
  summary_title: "Summary of the checks",
  summary_stats:
    "Outcomes {outcomes} / Measures {measures} ({rows} places, {reuses} of them reuses) / Indicators {indicators} ({indicatorRows} places) / To be agreed {consultations} / Unplaced {unplaced}",
  summary_good: "What is good",
  "summary_good_measures-connected": "Every measure leads to an outcome ({count} places).",
  "summary_good_outcomes-served": "Measures lead to every outcome ({count}).",
  "summary_good_scenes-covered": "Every scene has an outcome ({count}).",
  "summary_good_outcomes-measured": "Every outcome has an indicator ({count}).",
  "summary_good_indicators-valued":
    "Every indicator has a baseline and a target, or a reason why it is blank ({count}).",
  "summary_good_reuses-alike": "Every reuse is worded as the original ({count}).",
  "summary_good_levels-ordered": "The levels of outcomes follow each other without a gap ({count} links).",
  "summary_good_residents-as-subject": "No outcome was found that speaks of the administration ({count} looked at).",
  "summary_good_consultations-agreed": "All that was to be agreed is agreed ({count} places).",
  summary_goodNone: "Nothing yet. As you write on, what has been checked is listed here.",
  summary_next: "What to do next",
  summary_nextNone: "The rules as they are set found nothing to look at.",
  summary_error: "Error",
  summary_warning: "Check",
  summary_info: "Notice",
  summary_count: "{count}",
  summary_more: "{count} more",
  summary_openAll: "Look at all {count}",
  summary_openFirst: "Open the first place",
  summary_others: "Further kinds of findings: {count}.",
  summary_suppressed: "Findings left as they are, for a reason: {count}.",
  summary_ratings: "How the indicators stand (by the latest actual values)",
  summary_notRated: "Cannot be rated (no actual value, a value in words, or the like)",
};
