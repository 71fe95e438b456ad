import { wishEnding } from "../../../text/wish-ending.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** A measure worded as a goal doesn't show what is done. */
export const measureStatesWish: Rule = {
  id: "measure-states-wish",
  family: "wording",
  severity: "warning",
  preset: "recommended",
  title: { ja: "願う姿を書いている{measure}", en: "{Measures} that describe a goal" },
  message: {
    ja: "「{text}」は、「{ending}」とあり、目指す状態を書いているようです。{measure}には、そのために何をするかを書いてください。",
    en: "“{text}” seems to describe a goal (“{ending}”). Describe what will be done to reach it.",
  },
  check: ({ outline }) =>
    wordings(outline, ["measure"]).flatMap(({ text, place }) => {
      const ending = wishEnding(text);
      return ending === undefined ? [] : [{ ...place, field: "text", params: { text, ending } }];
    }),
};
