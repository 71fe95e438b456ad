import { mixesWidth, unifyWidth } from "../../../text/width.ts";
import { reword, rewording } from "../../fixes/rewording.ts";
import { offerFix } from "../../offer-fix.ts";
import { EVERY_KIND, wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

const unifyWidths = {
  id: "unify-width",
  title: { ja: "全角・半角をそろえる", en: "Use one width" },
  operation: reword,
};

/** Mixed widths look untidy in print, and half-width katakana break in some programs. */
export const mixedWidth: Rule = {
  id: "mixed-width",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "全角と半角の混在", en: "Mixed full-width and half-width characters" },
  message: {
    ja: "「{text}」に、半角カタカナがあるか、英数字や括弧の全角と半角が混ざっています。どちらかにそろえてください。",
    en: "“{text}” contains half-width katakana, or mixes full-width and half-width letters, digits or brackets. Use one width throughout.",
  },
  fixes: [unifyWidths],
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
          fixes: sure ? [offerFix(unifyWidths, change)] : [],
        };
      });
  },
};
