import { figureIn } from "../../../text/figure-in.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** An outcome that is only a quantity doesn't say which change is aimed for. */
export const outcomeWordedAsIndicator: Rule = {
  id: "outcome-worded-as-indicator",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "指標のように書かれた{outcome}", en: "{Outcomes} worded as indicators" },
  message: {
    ja: "「{text}」は、測る量の名前のようです。何がどうなればよいかを{outcome}に書き、量は{indicator}にしてください。",
    en: "“{text}” seems to be the name of a quantity. Describe the change that you aim for, and make the quantity an indicator.",
  },
  check: ({ outline }) =>
    wordings(outline, ["outcome"])
      .filter(({ text }) => figureIn(text) === "quantity")
      .map(({ text, place }) => ({ ...place, field: "text", params: { text } })),
};
