import type { NodeId } from "../../../model/types.ts";
import type { EditOperation } from "../../../operation/types.ts";
import { withoutReuseMark } from "../../../text/reuse-mark.ts";
import { searchText } from "../../../text/search-text.ts";
import { detaching, makeOwn } from "../../fixes/make-own.ts";
import { mayRemoveText } from "../../fixes/may-remove-text.ts";
import { offerFix } from "../../offer-fix.ts";
import type { Rule } from "../../types.ts";

const useOriginalWording = {
  id: "use-original-wording",
  title: { ja: "もとの文言に戻す", en: "Use the original wording" },
  operation: (node: NodeId, parent: NodeId): EditOperation => ({
    type: "edit",
    target: "placement",
    node,
    parent,
    set: { text: null },
  }),
};

/** A placement worded differently from its node is either one thing under two names, or two things taken for one. */
export const reuseWordingDiffers: Rule = {
  id: "reuse-wording-differs",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  title: { ja: "もとと文言が違う再掲", en: "Reuses worded differently" },
  message: {
    ja: "再掲の文言「{here}」が、もとの文言「{text}」と違います。同じものなら文言をそろえ、別のものなら再掲をやめて別の項目にしてください。",
    en: "This reuse reads “{here}”, but the original reads “{text}”. If they’re the same, use one wording; otherwise make this a separate item.",
  },
  fixes: [useOriginalWording, makeOwn],
  check: (context) => {
    const offerOwn = detaching(context);
    const mayGo = mayRemoveText(context.outline);
    return context.outline.rows.flatMap((row) => {
      const here = row.placement?.text;
      const { node, parent } = row;
      if (here === undefined || parent === null || saysTheSame(here, node.text)) return [];
      // `typed-reuse-mark` finds a typed (再), which has to be removed first.
      const unmarked = withoutReuseMark(here) === here;
      const original = unmarked && mayGo(node.kind, here) ? [offerFix(useOriginalWording, node.id, parent)] : [];
      const fixes = [...original, ...(unmarked ? offerOwn(row, parent, here) : [])];
      return [{ node: node.id, parent, field: "text", params: { here, text: node.text }, fixes }];
    });
  },
};

/** Ignores typed marks of reuse. A mark without text is no other wording. */
function saysTheSame(here: string, text: string): boolean {
  const rest = withoutReuseMark(here);
  return (rest === "" && here !== "") || searchText(rest) === searchText(withoutReuseMark(text));
}
