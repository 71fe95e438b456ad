import { mixesWidth, unifyWidth } from "../../text/width.ts";
import { reword, rewording } from "../fixing/rewording.ts";
import { EVERY_KIND, wordings } from "../reading/wordings.ts";
import type { Rule } from "../types.ts";

/** Characters of two widths in one text look untidy in print, and half-width katakana break in some programs. */
export const mixedWidth: Rule = {
  id: "mixed-width",
  family: "wording",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) => {
    const mayReword = rewording(outline);
    return wordings(outline, EVERY_KIND)
      .filter(({ text }) => mixesWidth(text))
      .map((wording) => {
        const change = { wording, text: unifyWidth(wording.text) };
        const sure = !mixesWidth(change.text) && mayReword("mixed-width", [change]);
        return {
          ...wording.place,
          field: "text",
          params: { text: wording.text },
          fixes: sure ? [{ id: "unify-width", operation: reword(change) }] : [],
        };
      });
  },
};
