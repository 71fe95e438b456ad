import type { NodeId } from "../../model/types.ts";
import type { Operation } from "../../operation/types.ts";

/** Deletes a node. */
export const removeNode = {
  id: "remove-node",
  title: { ja: "削除する", en: "Delete it" },
  operation: (node: NodeId): Operation => ({ type: "remove", node }),
};
