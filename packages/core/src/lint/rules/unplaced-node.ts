import { getNode } from "../../model/query.ts";
import type { Node } from "../../model/types.ts";
import type { Rule } from "../types.ts";

/** A node that stands nowhere is kept but not shown. */
export const unplacedNode: Rule = {
  id: "unplaced-node",
  severity: "info",
  check: ({ model }) => model.unplaced.map((id) => ({ node: id, params: { text: (getNode(model, id) as Node).text } })),
};
