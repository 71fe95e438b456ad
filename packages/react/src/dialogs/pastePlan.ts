import type { Operation, Outline } from "@logic-model/core";
import { type PlannedRow, parseRows, planRows, rowsOperation } from "@logic-model/core/clipboard";
import { indexAfter } from "../command/indexAfter.ts";
import type { PasteTarget } from "./pasteTarget.ts";

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
  readonly lines: readonly PasteLine[];
  /** `null` if there is nothing to paste. */
  readonly operation: Operation | null;
  readonly added: number;
  readonly reused: number;
}

/** Returns how a text is pasted. `choices` are made by the ids of rows. */
export function pastePlan(
  outline: Outline,
  { kind, parent, after }: PasteTarget,
  text: string,
  choices: ReadonlyMap<string, PasteChoice>,
): PastePlan {
  const seen = new Map<string, number>();
  const nodes = new Set<string>();
  const lines = planRows(outline, kind, parent.id, parseRows(text)).map((row): PasteLine => {
    const content = JSON.stringify([kind, row.text, row.reuse, row.note, row.consultation]);
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    const id = `${count} ${content}`;
    const choice = choices.get(id) ?? row.choice;
    const taken = choice.type === "reuse" && nodes.size === nodes.add(choice.node).size;
    const { problem, ...rest } = row;
    // A choice settles the problem.
    return { ...rest, choice, id, taken, ...(problem && !choices.has(id) && { problem }) };
  });
  const index = after ? indexAfter(outline.model, after) : undefined;
  const operation = rowsOperation(outline.model, kind, parent.id, lines, index);
  const singles = operation?.type === "batch" ? operation.operations : [];
  const added = singles.filter(({ type }) => type === "add").length;
  return { lines, operation, added, reused: singles.length - added };
}
