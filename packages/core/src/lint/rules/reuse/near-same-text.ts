import { mayBeSame } from "../../reading/may-be-same.ts";
import { type NodeText, nodeTexts } from "../../reading/node-texts.ts";
import type { Rule } from "../../types.ts";

/**
 * Finds texts that differ only in particles, punctuation and spelling, and were most likely typed twice. It compares
 * spelling rather than similarity: 訪問看護を受けた患者数 and 訪問介護を受けた患者数 are different things.
 */
export const nearSameText: Rule = {
  id: "near-same-text",
  family: "reuse",
  severity: "info",
  preset: "recommended",
  title: { ja: "よく似た文言の別々の項目", en: "Separate items with nearly the same text" },
  message: {
    ja: "「{text}」は、先にある「{first}」とほとんど同じ文言です。同じものかもしれません。同じなら再掲にまとめ、別なら違いが分かる文言にしてください。",
    en: "“{text}” is almost the same as the earlier “{first}”. If they’re the same, make this one a reuse; otherwise reword them so that they can be told apart.",
  },
  check: ({ outline }) => {
    const firsts = new Map<string, NodeText>();
    const seen = new Set<string>();
    return nodeTexts(outline).all.flatMap((text) => {
      const { same, near, marked, row } = text;
      // `same-text-not-reused` finds identical texts.
      if (marked || near === null || seen.has(same)) return [];
      seen.add(same);
      const first = firsts.get(near);
      if (!first) firsts.set(near, text);
      if (!first || !mayBeSame(first, text)) return [];
      const { node } = first.row;
      const params = { text: row.node.text, first: node.text };
      return [{ node: row.node.id, subject: node.id, field: "text", params }];
    });
  },
};
