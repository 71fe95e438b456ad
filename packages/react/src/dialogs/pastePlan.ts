import type { Operation, Outline } from "@logic-model/core";
import {
  type createRowPlanner,
  type PastedRow,
  type PlannedRow,
  readRows,
  rowsOperation,
} from "@logic-model/core/clipboard";
import { indexAfter } from "../command/indexAfter.ts";
import type { PasteTarget } from "./pasteTarget.ts";

/** How many rows can be pasted at once. */
export const PASTED_ROWS = 50_000;

/** What to do with a pasted row. */
export type PasteChoice = PlannedRow["choice"];

/** A pasted row and the choice made for it. */
export interface PasteLine extends PlannedRow {
  /** The same for the same row of a changed text, so that its choice is kept. */
  readonly id: string;
  /** An earlier row uses the same node, so this one is skipped. */
  readonly taken: boolean;
}

/** A pasted text, row by row, and the operation that pastes it. */
export interface PastePlan {
  /** The number of rows of the text. If there are more than `PASTED_ROWS`, nothing is planned. */
  readonly rows: number;
  readonly lines: readonly PasteLine[];
  /** `null` if there is nothing to paste. */
  readonly operation: Operation | null;
  readonly added: number;
  readonly reused: number;
}

/**
 * Plans how a text is pasted. Yields after each row, with the fraction that is done, so that the page can be drawn meanwhile.
 * `choices` are made by the ids of rows.
 */
export function* pastePlan(
  { model }: Outline,
  { kind, parent, after }: PasteTarget,
  planRows: ReturnType<typeof createRowPlanner>,
  text: string,
  choices: ReadonlyMap<string, PasteChoice>,
): Generator<number, PastePlan> {
  const read: PastedRow[] = [];
  let rows = 0;
  for (const row of readRows(text)) {
    if (rows++ < PASTED_ROWS) read.push(row);
    yield 0;
  }
  if (rows > PASTED_ROWS) return { rows, lines: [], operation: null, added: 0, reused: 0 };

  const seen = new Map<string, number>();
  const nodes = new Set<string>();
  const lines: PasteLine[] = [];
  for (const row of planRows(read)) {
    const content = JSON.stringify([kind, row.text, row.reuse, row.note, row.consultation]);
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    const id = `${count} ${content}`;
    const choice = choices.get(id) ?? row.choice;
    const taken = choice.type === "reuse" && nodes.size === nodes.add(choice.node).size;
    const { problem, ...rest } = row;
    // A choice settles the problem.
    lines.push({ ...rest, choice, id, taken, ...(problem && !choices.has(id) && { problem }) });
    yield lines.length / rows;
  }
  const index = after ? indexAfter(model, after) : undefined;
  const operation = rowsOperation(model, kind, parent.id, lines, index);
  const singles = operation?.type === "batch" ? operation.operations : [];
  const added = singles.filter(({ type }) => type === "add").length;
  return { rows, lines, operation, added, reused: singles.length - added };
}
