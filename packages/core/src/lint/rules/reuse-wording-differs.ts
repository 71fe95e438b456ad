import { searchText } from "../../outline/search.ts";
import type { Rule } from "../types.ts";

/** A placement whose wording is not that of its node: one thing under two names, or two things taken for one. */
export const reuseWordingDiffers: Rule = {
  id: "reuse-wording-differs",
  severity: "warning",
  check: ({ outline }) =>
    outline.rows.flatMap((row) => {
      const text = row.placement?.text;
      if (text === undefined || row.parent === null || searchText(text) === searchText(row.node.text)) return [];
      return [{ node: row.node.id, parent: row.parent, field: "text", params: { here: text, text: row.node.text } }];
    }),
};
