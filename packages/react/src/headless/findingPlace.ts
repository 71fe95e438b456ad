import { type Outline, placementKey, type Row } from "@logic-model/core";
import type { Finding } from "@logic-model/core/lint";

/** Returns the row that a finding is about, the first if there are several; `null` if it is about the model. */
export function findingRow({ related, node = related?.[0], parent }: Finding, { placements }: Outline): Row | null {
  const rows = node === undefined ? [] : (placements.get(node) ?? []);
  const key = node === undefined || parent === undefined ? null : placementKey(parent, node);
  return rows.find((row) => row.key === key) ?? rows[0] ?? null;
}

/** Whether a finding is about a row: its node, or this one placement of it. */
export function isAbout({ node, related, parent }: Finding, row: Row): boolean {
  if (related) return related.includes(row.node.id);
  return node === row.node.id && (parent === undefined || parent === row.parent);
}

/** Whether a row is unplaced, or below an unplaced one. */
export function isUnplaced(row: Row, { model }: Outline): boolean {
  let top = row;
  while (top.above) top = top.above;
  return top.node.id !== model.root;
}
