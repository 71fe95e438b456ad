export { copyFragment, type Fragment, serializeFragment } from "./clipboard/fragment.ts";
export { fragmentText } from "./clipboard/fragment-text.ts";
export { parseFragment } from "./clipboard/parse-fragment.ts";
export { pasteFragment } from "./clipboard/paste-fragment.ts";
export { createRowPlanner, OFFERED_ROWS, type PlannedRow, planRows, type RowProblem } from "./clipboard/plan-rows.ts";
export { type PastedRow, parseRows, readRows } from "./clipboard/rows.ts";
export { rowsOperation } from "./clipboard/rows-operation.ts";
