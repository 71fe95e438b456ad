/** The messages of the table. */
export interface TableMessages {
  readonly tableOf: string;
  readonly runningNumber: string;
  /** The title of a column of indicators if there are several. */
  readonly indicatorsOf: string;
  readonly emptyCell: string;
  readonly emptyToAdd: string;
  /** On the button in an empty cell. */
  readonly addHere: string;
  /** Shown instead of the rows below a reused outcome. */
  readonly seeFirstPlacement: string;
}

/** The messages of the table in Japanese. */
export const tableJa: TableMessages = {
  tableOf: "ロジックモデルの表：{title}",
  runningNumber: "番号",
  indicatorsOf: "{title}の{indicator}",
  emptyCell: "空欄",
  emptyToAdd: "空欄：ここに{kind}を追加",
  addHere: "{kind}を追加",
  seeFirstPlacement: "再掲のため、最初の掲載を参照",
};

/** The messages of the table in English. */
export const tableEn: TableMessages = {
  tableOf: "Logic model table: {title}",
  runningNumber: "No.",
  indicatorsOf: "{Indicators}: {title}",
  emptyCell: "Empty",
  emptyToAdd: "Empty: add {kind}",
  addHere: "Add {kind}",
  seeFirstPlacement: "Reused. See the first placement.",
};
