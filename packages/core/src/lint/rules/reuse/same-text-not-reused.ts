import { mergeSame, merging } from "../../fixes/merge-same.ts";
import { mayBeSame } from "../../reading/may-be-same.ts";
import { type NodeText, nodeTexts } from "../../reading/node-texts.ts";
import type { Rule } from "../../types.ts";

/** If a text is written twice as two items, changes to one don't reach the other, and both are counted. */
export const sameTextNotReused: Rule = {
  id: "same-text-not-reused",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  title: { ja: "同じ文言の別々の項目", en: "Separate items with the same text" },
  message: {
    ja: "「{text}」と同じ文言の項目が、先にもう一つあります。同じものなら再掲にまとめ、別のものなら違いが分かる文言にしてください。",
    en: "An earlier item also reads “{text}”. If they’re the same, make this one a reuse; otherwise reword them so that they can be told apart.",
  },
  fixes: [mergeSame],
  check: ({ outline }) => {
    const merge = merging(outline);
    const firsts = new Map<string, NodeText>();
    return nodeTexts(outline).all.flatMap((text) => {
      if (text.marked) return [];
      const first = firsts.get(text.same);
      if (!first) firsts.set(text.same, text);
      if (!first || !mayBeSame(first, text)) return [];
      const { node } = text.row;
      const fixes = merge(text.row, first.row);
      return [{ node: node.id, subject: first.row.node.id, field: "text", params: { text: node.text }, fixes }];
    });
  },
};
