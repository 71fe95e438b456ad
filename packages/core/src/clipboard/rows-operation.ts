import { createId, createNode } from "../model/create.ts";
import { childList, getNode, mayContain, withAllAbove } from "../model/query.ts";
import type { ChildKind, LogicModel, Node, NodeId } from "../model/types.ts";
import type { Operation, PlacementFields } from "../operation/types.ts";
import { searchText } from "../text/search-text.ts";
import type { PlannedRow } from "./plan-rows.ts";

/**
 * Returns the operation for planned rows, in order, from `index` among the siblings of their kind; `null` if there is
 * nothing to do. Reuses that aren't possible (any more) are skipped. Like any operation, it is refused if the model would
 * exceed `LIMITS`.
 */
export function rowsOperation(
  model: LogicModel,
  kind: ChildKind,
  parent: NodeId,
  planned: readonly PlannedRow[],
  index?: number,
  newId: (prefix: string) => NodeId = createId,
): Operation | null {
  const above = getNode(model, parent);
  if (!above || !mayContain(above.kind, kind)) return null;
  const here = new Set(childList(above, kind).map(({ node }) => node));
  const unusable = withAllAbove(model, [parent]);
  const operations: Operation[] = [];

  for (const row of planned) {
    const at = index === undefined ? {} : { index: Math.max(0, index) + operations.length };
    if (row.choice.type === "new") {
      const [node, placement] = newNode(kind, newId(kind.slice(0, 1)), row);
      operations.push({ type: "add", node, parent, ...at, placement });
    } else if (row.choice.type === "reuse") {
      const node = getNode(model, row.choice.node);
      if (node?.kind !== kind || here.has(node.id) || unusable.has(node.id)) continue;
      here.add(node.id);
      operations.push({ type: "place", node: node.id, parent, ...at, placement: reusePlacement(node, row) });
    }
  }

  return operations.length > 0 ? { type: "batch", operations } : null;
}

/** Only measures have a consultation of their own; other kinds have it on their placement. */
function newNode(kind: ChildKind, id: NodeId, { text, code, note, consultation }: PlannedRow): [Node, PlacementFields] {
  const own = { ...(code !== undefined && { code }), ...(note !== undefined && { note }) };
  const node = { ...createNode(kind, id, text), ...own };
  if (consultation === undefined) return [node, {}];
  const said = { consultation: { text: consultation } };
  return kind === "measure" ? [{ ...node, ...said } as Node, {}] : [node, said];
}

function reusePlacement(node: Node, { text, note, consultation }: PlannedRow): PlacementFields {
  return {
    ...(searchText(text) !== searchText(node.text) && { text }),
    ...(note !== undefined && { note }),
    ...(consultation !== undefined && { consultation: { text: consultation } }),
  };
}
