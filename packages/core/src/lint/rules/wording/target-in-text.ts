import { targetIn } from "../../../text/target-in.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** A target in the text can't be compared with what is measured. */
export const targetInText: Rule = {
  id: "target-in-text",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "文言に書き込まれた{field.indicator.target}", en: "A {field.indicator.target} typed into the text" },
  message: {
    ja: "「{text}」に、目標の値（{words}）が書き込まれています。{indicator}の{field.indicator.target}に移すと、実績と比べられます。",
    en: "“{text}” contains a target (“{words}”). Move it to the {field.indicator.target} of an indicator, so that it can be compared with what is measured.",
  },
  check: ({ outline }) =>
    wordings(outline, ["outcome", "indicator"]).flatMap(({ text, place }) => {
      const words = targetIn(text);
      return words === undefined ? [] : [{ ...place, field: "text", params: { text, words } }];
    }),
};
