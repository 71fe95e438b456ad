/** The words of the table. */
export interface TableMessages {
  readonly tableOf: string;
  readonly runningNumber: string;
  /** The title of a column of indicators, where there are several. */
  readonly indicatorsOf: string;
  readonly emptyCell: string;
  readonly emptyToAdd: string;
  /** On the button of an empty place. */
  readonly addHere: string;
  /** In place of what stands below a reused outcome. */
  readonly seeFirstPlacement: string;
}

/** The words of the table in Japanese. */
export const tableJa: TableMessages = {
  tableOf: "ロジックモデルの表：{title}",
  runningNumber: "番号",
  indicatorsOf: "{title}の指標",
  emptyCell: "空欄",
  emptyToAdd: "空欄：ここに{kind}を追加",
  addHere: "{kind}を追加",
  seeFirstPlacement: "再掲のため、最初の掲載を参照",
};

/** The words of the table in English. */
export const tableEn: TableMessages = {
  tableOf: "Table of the logic model: {title}",
  runningNumber: "No.",
  indicatorsOf: "Indicators: {title}",
  emptyCell: "Empty",
  emptyToAdd: "Empty. Add: {kind}",
  addHere: "Add: {kind}",
  seeFirstPlacement: "Reused: see the first placement",
};
