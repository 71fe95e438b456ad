/** The words of the details of a row. */
export interface DetailsMessages {
  /** Groups of fields. */
  readonly details_content: string;
  readonly details_places: string;
  readonly details_here: string;
  readonly details_terms: string;
  readonly details_doing: string;
  readonly details_measuring: string;
  readonly details_values: string;
  readonly details_actuals: string;
  readonly details_source: string;
  /** Above the form of what stands in several places. */
  readonly details_reachesOutcomes: string;
  readonly details_reachesPlaces: string;
  readonly details_thisPlace: string;
  readonly details_morePlaces: string;
  readonly details_nowhere: string;
  readonly details_consultationHere: string;
  /** Why something is blank. */
  readonly details_pending: string;
  readonly details_reason: string;
  readonly details_unset: string;
  readonly details_underReview: string;
  readonly details_notApplicable: string;
  /** Nothing is chosen. */
  readonly details_none: string;
  readonly details_level: string;
  readonly details_scenes: string;
  readonly details_businessItems: string;
  readonly details_priority: string;
  readonly details_priorityHint: string;
  readonly details_lead: string;
  readonly details_start: string;
  readonly details_end: string;
  readonly details_plan: string;
  readonly details_organization: string;
  readonly details_consultationText: string;
  readonly details_state: string;
  readonly details_consultationState: string;
  readonly details_since: string;
  readonly details_open: string;
  readonly details_inProgress: string;
  readonly details_agreed: string;
  readonly details_indicatorKind: string;
  readonly details_structure: string;
  readonly details_process: string;
  readonly details_output: string;
  readonly details_outcome: string;
  readonly details_unit: string;
  readonly details_denominator: string;
  readonly details_direction: string;
  readonly details_increase: string;
  readonly details_decrease: string;
  readonly details_maintain: string;
  readonly details_baseline: string;
  readonly details_target: string;
  readonly details_value: string;
  readonly details_valueIn: string;
  readonly details_period: string;
  readonly details_sourceAndNote: string;
  readonly details_sourceTitle: string;
  readonly details_publisher: string;
  readonly details_url: string;
  readonly details_date: string;
  /** The table of what was reached. */
  readonly details_fiscalYear: string;
  readonly details_addYear: string;
  readonly details_remove: string;
  readonly details_yearNumber: string;
  readonly details_ofYear: string;
  /** How an indicator moves, in one line. */
  readonly details_baselineShort: string;
  readonly details_actualShort: string;
  readonly details_targetShort: string;
  readonly details_about: string;
  readonly details_comma: string;
  /** Several rows are marked. */
  readonly details_several: string;
  readonly details_differ: string;
  /** What was typed and refused. */
  readonly details_unsaved: string;
  readonly details_unsavedText: string;
}

/** The words of the details of a row in Japanese. */
export const detailsJa: DetailsMessages = {
  details_content: "内容",
  details_places: "使われている場所",
  details_here: "この場所だけ",
  details_terms: "分類",
  details_doing: "担当・期間",
  details_measuring: "測り方",
  details_values: "基準値・目標値",
  details_actuals: "実績値",
  details_source: "出典",
  details_reachesOutcomes: "この内容の変更は、{count}つの成果に反映されます",
  details_reachesPlaces: "この内容の変更は、{count}か所に反映されます",
  details_thisPlace: "ここ",
  details_morePlaces: "ほか{count}か所を表示",
  details_nowhere: "まだどこにも置かれていません。",
  details_consultationHere: "この場所だけの要相談",
  details_pending: "未記入の理由",
  details_reason: "理由の説明",
  details_unset: "未設定",
  details_underReview: "検討中",
  details_notApplicable: "設定しない",
  details_none: "なし",
  details_level: "階層",
  details_scenes: "場面",
  details_businessItems: "事業項目",
  details_priority: "重点",
  details_priorityHint: "市が重点とするアウトカムに付けます。",
  details_lead: "担当",
  details_start: "開始",
  details_end: "終了",
  details_plan: "計画の期",
  details_organization: "相談先",
  details_consultationText: "書かれている文言",
  details_state: "状態",
  details_consultationState: "要相談の状態",
  details_since: "いつから",
  details_open: "未相談",
  details_inProgress: "相談中",
  details_agreed: "合意",
  details_indicatorKind: "種類",
  details_structure: "ストラクチャー指標",
  details_process: "プロセス指標",
  details_output: "アウトプット指標",
  details_outcome: "アウトカム指標",
  details_unit: "単位",
  details_denominator: "分母",
  details_direction: "改善方向",
  details_increase: "増やす",
  details_decrease: "減らす",
  details_maintain: "維持する",
  details_baseline: "基準値",
  details_target: "目標値",
  details_value: "値",
  details_valueIn: "値（{unit}）",
  details_period: "年度・時点",
  details_sourceAndNote: "この値の出典・注記",
  details_sourceTitle: "資料名",
  details_publisher: "発行者",
  details_url: "URL",
  details_date: "発行日",
  details_fiscalYear: "年度",
  details_addYear: "年度を追加",
  details_remove: "削除",
  details_yearNumber: "{number}件目",
  details_ofYear: "実績値の{label}（{year}）",
  details_baselineShort: "基準",
  details_actualShort: "実績",
  details_targetShort: "目標",
  details_about: "（{text}）",
  details_comma: "、",
  details_several: "{count}件を選択中",
  details_differ: "それぞれ異なります",
  details_unsaved: "保存できなかった入力が残っています。",
  details_unsavedText: "「{text}」の{label}",
};

/** The words of the details of a row in English. */
export const detailsEn: DetailsMessages = {
  details_content: "Contents",
  details_places: "Where it is used",
  details_here: "This place only",
  details_terms: "Classification",
  details_doing: "Who and when",
  details_measuring: "How it is measured",
  details_values: "Baseline and target",
  details_actuals: "Actual values",
  details_source: "Source",
  details_reachesOutcomes: "Changes here reach {count} outcomes",
  details_reachesPlaces: "Changes here reach {count} places",
  details_thisPlace: "here",
  details_morePlaces: "Show {count} more",
  details_nowhere: "It does not stand anywhere yet.",
  details_consultationHere: "To be agreed, for this place only",
  details_pending: "Why it is blank",
  details_reason: "The reason in words",
  details_unset: "Not set",
  details_underReview: "Under review",
  details_notApplicable: "Not applicable",
  details_none: "None",
  details_level: "Level",
  details_scenes: "Scenes",
  details_businessItems: "Business items",
  details_priority: "Priority",
  details_priorityHint: "For outcomes that the organization has named a priority.",
  details_lead: "Lead",
  details_start: "Start",
  details_end: "End",
  details_plan: "Plan term",
  details_organization: "With whom",
  details_consultationText: "Words as written",
  details_state: "State",
  details_consultationState: "State of the agreement",
  details_since: "Since",
  details_open: "Not discussed yet",
  details_inProgress: "Being discussed",
  details_agreed: "Agreed",
  details_indicatorKind: "Kind",
  details_structure: "Structure",
  details_process: "Process",
  details_output: "Output",
  details_outcome: "Outcome",
  details_unit: "Unit",
  details_denominator: "Denominator",
  details_direction: "Direction",
  details_increase: "Increase",
  details_decrease: "Decrease",
  details_maintain: "Maintain",
  details_baseline: "Baseline",
  details_target: "Target",
  details_value: "Value",
  details_valueIn: "Value ({unit})",
  details_period: "Year or date",
  details_sourceAndNote: "Source and note of this value",
  details_sourceTitle: "Title",
  details_publisher: "Publisher",
  details_url: "URL",
  details_date: "Date",
  details_fiscalYear: "Fiscal year",
  details_addYear: "Add a year",
  details_remove: "Remove",
  details_yearNumber: "row {number}",
  details_ofYear: "Actual value: {label} ({year})",
  details_baselineShort: "Baseline",
  details_actualShort: "Actual",
  details_targetShort: "Target",
  details_about: " ({text})",
  details_comma: ", ",
  details_several: "{count} items selected",
  details_differ: "They differ",
  details_unsaved: "Some of what was typed could not be saved.",
  details_unsavedText: "{label} of “{text}”",
};
