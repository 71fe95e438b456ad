import { textLength } from "../../text/text-length.ts";
import { longestText } from "../reading/longest-text.ts";
import { EVERY_KIND, wordings } from "../reading/wordings.ts";
import type { Rule } from "../types.ts";

/** A text too long to be taken in at a glance on a card, and often several things in one. A rule of thumb of this tool. */
export const longText: Rule = {
  id: "long-text",
  family: "wording",
  severity: "info",
  preset: "strict",
  check: ({ outline }) =>
    wordings(outline, EVERY_KIND).flatMap(({ row, text, place }) => {
      const length = textLength(text);
      const longest = longestText(row.node.kind);
      return length > longest ? [{ ...place, field: "text", params: { length, longest } }] : [];
    }),
};
