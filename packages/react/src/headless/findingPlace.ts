import { type Finding, type Outline, placementKey, type Row } from "@logic-model/core";

/** The row that a finding is about; `null` where it is about the model as a whole. */
export function findingRow({ node, parent }: Finding, { placements }: Outline): Row | null {
  const rows = node === undefined ? [] : (placements.get(node) ?? []);
  const key = node === undefined || parent === undefined ? null : placementKey(parent, node);
  return rows.find((row) => row.key === key) ?? rows[0] ?? null;
}

/** Whether a finding is about a row: its node, or this one placement of it. */
export function isAbout({ node, parent }: Finding, row: Row): boolean {
  return node === row.node.id && (parent === undefined || parent === row.parent);
}

/** Whether a row stands below what stands nowhere, or is such a row itself. */
export function isUnplaced(row: Row, { model }: Outline): boolean {
  let top = row;
  while (top.above) top = top.above;
  return top.node.id !== model.root;
}
