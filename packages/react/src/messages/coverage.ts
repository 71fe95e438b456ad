import type { CoverageCount } from "@logic-model/core/review";
import type { Catalogue } from "./compose.ts";

/** The messages of the coverage matrix and the board. */
export interface CoverageMessages extends Readonly<Record<`matrix_${CoverageCount}`, string>> {
  readonly matrix_title: string;
  readonly matrix_hint: string;
  readonly matrix_legend: string;
  readonly matrix_counts: string;
  readonly matrix_items: string;
  readonly matrix_scene: string;
  readonly matrix_noScene: string;
  readonly matrix_noItem: string;
  /** The short form of `matrix_noItem`. */
  readonly matrix_noItemMark: string;
  readonly matrix_none: string;
  /** Read aloud after `matrix_none` if something is expected. */
  readonly matrix_expected: string;
  /** Shown before `matrix_none` if something is expected. */
  readonly matrix_expectedMark: string;
  readonly matrix_reusedOnly: string;
  readonly matrix_cell: string;
  readonly matrix_cellTitle: string;
  readonly matrix_reuseMark: string;
  readonly matrix_blank: string;
  readonly matrix_more: string;
  readonly matrix_scheme: string;
  readonly matrix_schemeOption: string;
  readonly matrix_noScenes: string;
  readonly matrix_noItems: string;
  readonly board_title: string;
  readonly board_axis: string;
  readonly board_scenes: string;
  readonly board_businessItems: string;
  readonly board_hint: string;
  readonly board_hintNarrow: string;
  readonly board_shown: string;
  readonly board_undecided: string;
  readonly board_count: string;
  readonly board_empty: string;
  readonly board_allDecided: string;
  readonly board_inherited: string;
  readonly board_unplaced: string;
  readonly board_also: string;
  readonly board_choose: string;
  readonly board_close: string;
  readonly board_open: string;
  readonly board_dropMove: string;
  readonly board_dropAdd: string;
  readonly board_moved: string;
  readonly board_added: string;
  readonly board_removed: string;
  readonly board_already: string;
  readonly board_fixed: string;
  readonly board_noTerms: string;
}

/** These messages in Japanese. */
export const coverageJa: CoverageMessages = {
  matrix_title: "場面ごとの充足状況",
  matrix_hint: "数字を押すと、その内訳が下に開きます。",
  matrix_legend: "「なし」は何もないところ、「！なし」はそのうち、あるはずのものがまだないところです。",
  matrix_counts: "場面ごとの件数",
  matrix_items: "場面と事業項目ごとの{measure}の件数（再掲を含む）",
  matrix_scene: "場面",
  matrix_vision: "{vision}",
  matrix_outcomes: "{outcomes}",
  matrix_measures: "{measures}",
  matrix_reuses: "再掲",
  matrix_indicators: "{indicators}",
  matrix_noScene: "場面なし",
  matrix_noItem: "事業項目なし",
  matrix_noItemMark: "無",
  matrix_none: "なし",
  matrix_expected: "（あるはずのもの）",
  matrix_expectedMark: "！",
  matrix_reusedOnly: "再掲のみ",
  matrix_cell: "{line} {column} {count}件",
  matrix_cellTitle: "{column} {count}件",
  matrix_reuseMark: "(再)",
  matrix_blank: "（未記入）",
  matrix_more: "さらに表示（残り{count}件）",
  matrix_scheme: "事業項目の番号",
  matrix_schemeOption: "{labels}（{count}項目）",
  matrix_noScenes: "様式「{profile}」には場面が決められていないため、場面ごとの表はありません。",
  matrix_noItems:
    "事業項目の付いた{measure}はまだありません。「{measure}の振り分け」で並べ方を「事業項目」にすると、{measure}に事業項目を付けられます。",
  board_title: "{measure}の振り分け",
  board_axis: "並べ方",
  board_scenes: "場面",
  board_businessItems: "事業項目",
  board_hint:
    "カードは、ドラッグで別の列に移せます（{copy}を押しながら離すと、元の列にも残ります）。押すと、入れる列をいくつでも選べます。キーボードでは、矢印キーでカードを選び、{alt}＋←・→でとなりの列に移します。",
  board_hintNarrow: "カードを押すと、入れる列をいくつでも選べます。",
  board_shown: "表示する列",
  board_undecided: "まだ決めていないもの",
  board_count: "{count}件",
  board_empty: "まだありません",
  board_allDecided: "すべて決まっています",
  board_inherited: "{outcome}から",
  board_unplaced: "未配置",
  board_also: "ほか{count}列",
  board_choose: "入れる{axis}",
  board_close: "閉じる",
  board_open: "この{measure}の場所を開く",
  board_dropMove: "{to}に移す",
  board_dropAdd: "{to}にも入れる",
  board_moved: "「{text}」を{to}に移しました",
  board_added: "「{text}」を{to}に入れました",
  board_removed: "「{text}」を{from}から外しました",
  board_already: "「{text}」はもう{to}に入っています",
  board_fixed: "{outcome}の場面なので、外せません。ほかの場面に移すことはできます",
  board_noTerms: "様式「{profile}」には場面も事業項目も決められていないため、振り分ける先がありません。",
};

/** These messages in English. */
export const coverageEn: CoverageMessages = {
  matrix_title: "Coverage of the scenes",
  matrix_hint: "Select a number to see the items it counts.",
  matrix_legend: "“None” marks empty cells; “! None” marks cells where something is expected.",
  matrix_counts: "Counts by scene",
  matrix_items: "{Measures} by scene and business item (including reuses)",
  matrix_scene: "Scene",
  matrix_vision: "{Vision}",
  matrix_outcomes: "{Outcomes}",
  matrix_measures: "{Measures}",
  matrix_reuses: "Reuses",
  matrix_indicators: "{Indicators}",
  matrix_noScene: "No scene",
  matrix_noItem: "No business item",
  matrix_noItemMark: "0",
  matrix_none: "None",
  matrix_expected: " (expected)",
  matrix_expectedMark: "! ",
  matrix_reusedOnly: "Reuses only",
  matrix_cell: "{line}, {column}: {count}",
  matrix_cellTitle: "{column}: {count}",
  matrix_reuseMark: "(R)",
  matrix_blank: "(not written)",
  matrix_more: "Show {count} more",
  matrix_scheme: "Business item numbering",
  matrix_schemeOption: "{labels} ({count} {count|item|items})",
  matrix_noScenes: "The profile “{profile}” has no scenes, so there is no table by scene.",
  matrix_noItems:
    "No {measure} has a business item yet. To assign them, switch the columns to “Business items” in “Sorting {measures}”.",
  board_title: "Sorting {measures}",
  board_axis: "Columns",
  board_scenes: "Scenes",
  board_businessItems: "Business items",
  board_hint:
    "Drag a card to another column, or hold {copy} while dropping to keep it in the original column as well. Select a card to choose any number of columns. With the keyboard, use the arrow keys to move between cards, and {alt}+← or {alt}+→ to move a card to the next column.",
  board_hintNarrow: "Select a card to choose any number of columns.",
  board_shown: "Column shown",
  board_undecided: "Undecided",
  board_count: "{count}",
  board_empty: "None yet",
  board_allDecided: "All decided",
  board_inherited: "From the {outcome}",
  board_unplaced: "Unplaced",
  board_also: "+{count} more",
  board_choose: "{axis} for this {measure}",
  board_close: "Close",
  board_open: "Go to this {measure}",
  board_dropMove: "Move to {to}",
  board_dropAdd: "Add to {to}",
  board_moved: "Moved “{text}” to {to}",
  board_added: "Added “{text}” to {to}",
  board_removed: "Removed “{text}” from {from}",
  board_already: "“{text}” is already in {to}",
  board_fixed:
    "This scene comes from the {outcome} and can't be removed, but you can move the {measure} to another scene",
  board_noTerms: "The profile “{profile}” has no scenes or business items to sort by.",
};

/** The messages of the coverage matrix and the board. */
export const COVERAGE: Catalogue<CoverageMessages> = { ja: coverageJa, en: coverageEn };
