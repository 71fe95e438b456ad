import { textLength } from "../../../text/text-length.ts";
import { longestText } from "../../reading/longest-text.ts";
import { EVERY_KIND, wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/**
 * A long text can't be taken in at a glance on a card, and often makes several points. The limit is a rule of thumb of
 * our own.
 */
export const longText: Rule = {
  id: "long-text",
  family: "wording",
  severity: "info",
  preset: "strict",
  title: { ja: "長い文言", en: "Long texts" },
  message: {
    ja: "文言が{length}字あります。{longest}字を超えるとカードで読みにくくなります。要点だけにするか、補足を{field.outcome.note}に移してください。",
    en: "The text is {length} characters long. Beyond {longest}, it’s hard to read on a card. Keep the main point, or move details to a {field.outcome.note}.",
  },
  check: ({ outline }) =>
    wordings(outline, EVERY_KIND).flatMap(({ row, text, place }) => {
      const length = textLength(text);
      const longest = longestText(row.node.kind);
      return length > longest ? [{ ...place, field: "text", params: { length, longest } }] : [];
    }),
};
