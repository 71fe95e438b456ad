import { childList, getNode, type LogicModel, type Row } from "@logic-model/core";

/** Returns the index after a row among its siblings; `undefined` if it is unplaced. */
export function indexAfter(model: LogicModel, { node, parent }: Row): number | undefined {
  const above = parent === null ? undefined : getNode(model, parent);
  return above && childList(above, node.kind).findIndex((placement) => placement.node === node.id) + 1;
}
