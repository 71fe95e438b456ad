import type { NodeId } from "../../model/types.ts";
import { withoutReuseMark } from "../../text/reuse-mark.ts";
import { searchText } from "../../text/search-text.ts";
import { detaching } from "../fixing/detaching.ts";
import { mayRemoveText } from "../fixing/may-remove-text.ts";
import type { Fix, Rule } from "../types.ts";

/** A placement whose wording is not that of its node: one thing under two names, or two things taken for one. */
export const reuseWordingDiffers: Rule = {
  id: "reuse-wording-differs",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  check: (context) => {
    const makeOwn = detaching(context);
    const mayGo = mayRemoveText(context.outline);
    return context.outline.rows.flatMap((row) => {
      const here = row.placement?.text;
      const { node, parent } = row;
      if (here === undefined || parent === null || saysTheSame(here, node.text)) return [];
      // Of a typed (再), `typed-reuse-mark` tells, and it goes first.
      const unmarked = withoutReuseMark(here) === here;
      const original = unmarked && mayGo(node.kind, here) ? [useOriginal(node.id, parent)] : [];
      const fixes = [...original, ...(unmarked ? makeOwn(row, parent, here) : [])];
      return [{ node: node.id, parent, field: "text", params: { here, text: node.text }, fixes }];
    });
  },
};

/** Apart from a typed mark of reuse; a mark alone says nothing else. */
function saysTheSame(here: string, text: string): boolean {
  const rest = withoutReuseMark(here);
  return (rest === "" && here !== "") || searchText(rest) === searchText(withoutReuseMark(text));
}

function useOriginal(node: NodeId, parent: NodeId): Fix {
  const set = { text: null };
  return { id: "use-original-wording", operation: { type: "edit", target: "placement", node, parent, set } };
}
