import type { LogicModel, NodeId } from "../../model/types.ts";
import { searchText } from "../../outline/search.ts";
import type { Fix, Rule } from "../types.ts";
import { unusedId } from "../unused-id.ts";

/** A placement whose wording is not that of its node: one thing under two names, or two things taken for one. */
export const reuseWordingDiffers: Rule = {
  id: "reuse-wording-differs",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  check: ({ model, outline }) =>
    outline.rows.flatMap((row) => {
      const here = row.placement?.text;
      const { node, parent, places } = row;
      if (here === undefined || parent === null || searchText(here) === searchText(node.text)) return [];
      const fixes = [useOriginal(node.id, parent), ...(places > 1 ? [makeOwn(model, node.id, parent)] : [])];
      return [{ node: node.id, parent, field: "text", params: { here, text: node.text }, fixes }];
    }),
};

function useOriginal(node: NodeId, parent: NodeId): Fix {
  const set = { text: null };
  return { id: "use-original-wording", operation: { type: "edit", target: "placement", node, parent, set } };
}

function makeOwn(model: LogicModel, node: NodeId, parent: NodeId): Fix {
  return { id: "make-own", operation: { type: "detach", node, parent, id: unusedId(model, node) } };
}
