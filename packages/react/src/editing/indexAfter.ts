import { childList, getNode, type LogicModel, type Row } from "@logic-model/core";

/** The place after a row among its siblings of the same kind; `undefined` where it stands under nothing. */
export function indexAfter(model: LogicModel, { node, parent }: Row): number | undefined {
  const above = parent === null ? undefined : getNode(model, parent);
  return above && childList(above, node.kind).findIndex((placement) => placement.node === node.id) + 1;
}
