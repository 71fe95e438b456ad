/** The texts of the details, except those of fields and groups, which are in core. */
export interface DetailsMessages {
  readonly details_places: string;
  /** Above the form of a node with several placements. */
  readonly details_reachesOutcomes: string;
  readonly details_reachesPlaces: string;
  readonly details_thisPlace: string;
  readonly details_morePlaces: string;
  readonly details_nowhere: string;
  /** No value is chosen. */
  readonly details_none: string;
  readonly details_valueIn: string;
  readonly details_sourceAndNote: string;
  /** The table of actual values. */
  readonly details_fiscalYear: string;
  readonly details_addYear: string;
  readonly details_remove: string;
  readonly details_yearNumber: string;
  readonly details_ofYear: string;
  /** How an indicator moves, in one line. */
  readonly details_baselineShort: string;
  readonly details_actualShort: string;
  readonly details_targetShort: string;
  readonly details_stage: string;
  readonly details_stageAbout: string;
  /** Several rows are marked. */
  readonly details_several: string;
  readonly details_differ: string;
  /** Texts that were refused. */
  readonly details_unsaved: string;
  readonly details_unsavedText: string;
}

/** The words of the details of a row in Japanese. */
export const detailsJa: DetailsMessages = {
  details_places: "使われている場所",
  details_reachesOutcomes: "この内容の変更は、{count}件の{outcome}に反映されます",
  details_reachesPlaces: "この内容の変更は、{count}か所に反映されます",
  details_thisPlace: "ここ",
  details_morePlaces: "ほか{count}か所を表示",
  details_nowhere: "まだどこにも置かれていません。",
  details_none: "なし",
  details_valueIn: "{label}（{unit}）",
  details_sourceAndNote: "この値の出典・注記",
  details_fiscalYear: "年度",
  details_addYear: "年度を追加",
  details_remove: "削除",
  details_yearNumber: "{number}件目",
  details_ofYear: "{field}の{label}（{year}）",
  details_baselineShort: "基準",
  details_actualShort: "実績",
  details_targetShort: "目標",
  details_stage: "{label} {value}",
  details_stageAbout: "{label} {value}（{about}）",
  details_several: "{count}件を選択中",
  details_differ: "それぞれ異なります",
  details_unsaved: "保存できなかった入力が残っています。",
  details_unsavedText: "「{text}」の{label}",
};

/** The words of the details of a row in English. */
export const detailsEn: DetailsMessages = {
  details_places: "Where it's used",
  details_reachesOutcomes: "Changes here affect {count} {count|{outcome}|{outcomes}}",
  details_reachesPlaces: "Changes here affect {count} {count|place|places}",
  details_thisPlace: "here",
  details_morePlaces: "Show {count} more",
  details_nowhere: "It isn't placed anywhere yet.",
  details_none: "None",
  details_valueIn: "{label} ({unit})",
  details_sourceAndNote: "Source and note of this value",
  details_fiscalYear: "Fiscal year",
  details_addYear: "Add a year",
  details_remove: "Remove",
  details_yearNumber: "row {number}",
  details_ofYear: "{field}: {label} ({year})",
  details_baselineShort: "Baseline",
  details_actualShort: "Actual",
  details_targetShort: "Target",
  details_stage: "{label} {value}",
  details_stageAbout: "{label} {value} ({about})",
  details_several: "{count} {count|item|items} selected",
  details_differ: "Different values",
  details_unsaved: "Some of what you typed couldn't be saved.",
  details_unsavedText: "{label} of “{text}”",
};
