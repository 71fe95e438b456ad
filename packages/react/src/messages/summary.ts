import type { ConsultationState, Severity } from "@logic-model/core";
import type { GoodPointId } from "@logic-model/core/review";
import type { Catalogue } from "./compose.ts";

/** The messages of the consultation list and the summary. */
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

/** These messages in Japanese. */
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
  consultations_result: "結果・備考",
  consultations_unknown: "－",
  consultations_reuse: "(再)",
  consultations_unplaced: "未配置",
  consultations_belowUnplaced: "{text}（未配置）",
  consultations_blank: "（未記入）",
  consultations_none: "{measure}に「要相談」を付けると、相談先ごとにここに並びます。",
  consultations_noneLeft: "残っている相談はありません。",
  summary_title: "点検のまとめ",
  summary_stats:
    "{outcome} {outcomeCount}件／{measure} {measureCount}件（{rowCount}か所、うち再掲 {reuseCount}）／{indicator} {indicatorCount}件（{indicatorRowCount}か所）／要相談 {consultationCount}か所／未配置 {unplacedCount}件",
  summary_good: "よいところ",
  "summary_good_measures-connected": "全ての{measure}が、いずれかの{outcome}につながっています（{count}か所）。",
  "summary_good_outcomes-served": "全ての{outcome}に、つながる{measure}があります（{count}件）。",
  "summary_good_scenes-covered": "全ての場面に、{outcome}があります（{count}場面）。",
  "summary_good_outcomes-measured": "全ての{outcome}に、{indicator}があります（{count}件）。",
  "summary_good_indicators-valued": "全ての{indicator}に、基準値と目標値、または空欄の理由があります（{count}件）。",
  "summary_good_reuses-alike": "再掲の文言は、全てもとと同じです（{count}か所）。",
  "summary_good_levels-ordered": "{outcome}の階層は、飛びも逆転もなくつながっています（{count}か所）。",
  "summary_good_residents-as-subject": "行政が主語の{outcome}は、見つかりませんでした（{count}件を点検）。",
  "summary_good_consultations-agreed": "要相談は、全て合意済みです（{count}か所）。",
  summary_goodNone: "まだありません。書き進めると、点検で分かったよいところがここに並びます。",
  summary_next: "次にすること",
  summary_nextNone: "今の点検の設定では、直すところは見つかりませんでした。",
  summary_error: "要修正",
  summary_warning: "要確認",
  summary_info: "お知らせ",
  summary_count: "{count}件",
  summary_more: "ほか{count}件",
  summary_openAll: "{count}件をすべて見る",
  summary_openFirst: "最初の場所を開く",
  summary_others: "ほかに、{count}種類の指摘があります。",
  summary_suppressed: "理由を書いて、そのままにしている指摘が{count}件あります。",
  summary_ratings: "{indicator}の状況（最新の実績値による）",
  summary_notRated: "評価できない（実績値がない、値が文章である など）",
};

/** These messages in English. */
export const summaryEn: SummaryMessages = {
  consultations_title: "To be agreed",
  consultations_organization: "Organization",
  consultations_everyone: "All",
  consultations_noOne: "No organization given",
  consultations_choice: "{name} ({left})",
  consultations_leaveOut: "Hide agreed items",
  consultations_left: "{count} left",
  consultations_settled: "all agreed",
  consultations_chosen: "With: {name}",
  consultations_chosenLeft: "With: {name} (agreed items hidden)",
  consultations_places: "Leads to",
  consultations_text: "Note on the consultation",
  consultations_state: "State",
  consultations_open: "Not discussed yet",
  consultations_inProgress: "Under discussion",
  consultations_agreed: "Agreed",
  consultations_since: "Since",
  consultations_result: "Result, remarks",
  consultations_unknown: "–",
  consultations_reuse: "(R)",
  consultations_unplaced: "unplaced",
  consultations_belowUnplaced: "{text} (unplaced)",
  consultations_blank: "(not written)",
  consultations_none: "Mark a {measure} “to be agreed” to list it here by organization.",
  consultations_noneLeft: "Everything is agreed.",
  summary_title: "Review summary",
  summary_stats:
    "{outcomeCount} {outcomeCount|{outcome}|{outcomes}} / {measureCount} {measureCount|{measure}|{measures}} in {rowCount} {rowCount|place|places} ({reuseCount} reused) / {indicatorCount} {indicatorCount|{indicator}|{indicators}} in {indicatorRowCount} {indicatorRowCount|place|places} / {consultationCount} to be agreed / {unplacedCount} unplaced",
  summary_good: "Strengths",
  "summary_good_measures-connected": "Every {measure} leads to an {outcome} ({count} {count|place|places}).",
  "summary_good_outcomes-served": "Every {outcome} has a {measure} leading to it ({count}).",
  "summary_good_scenes-covered": "Every scene has an {outcome} ({count} {count|scene|scenes}).",
  "summary_good_outcomes-measured": "Every {outcome} has an {indicator} ({count}).",
  "summary_good_indicators-valued":
    "Every {indicator} has a baseline and a target, or a reason for the blank ({count}).",
  "summary_good_reuses-alike": "Every reuse has the same wording as the original ({count} {count|place|places}).",
  "summary_good_levels-ordered":
    "The levels of {outcomes} follow each other without gaps ({count} {count|link|links}).",
  "summary_good_residents-as-subject": "No {outcome} has the administration as its subject ({count} checked).",
  "summary_good_consultations-agreed": "All consultations are agreed ({count} {count|place|places}).",
  summary_goodNone: "None yet. As you write, strengths found by the rules are listed here.",
  summary_next: "Next steps",
  summary_nextNone: "The current rules found nothing to fix.",
  summary_error: "Error",
  summary_warning: "Warning",
  summary_info: "Notice",
  summary_count: "{count}",
  summary_more: "{count} more",
  summary_openAll: "Show all {count}",
  summary_openFirst: "Go to the first place",
  summary_others: "{count} more {count|kind|kinds} of findings.",
  summary_suppressed: "{count} {count|finding|findings} dismissed, with a reason.",
  summary_ratings: "{Indicator} ratings (by latest actual value)",
  summary_notRated: "Not rated (no actual value, a value in words, etc.)",
};

/** The messages of the consultation list and the summary. */
export const SUMMARY: Catalogue<SummaryMessages> = { ja: summaryJa, en: summaryEn };
