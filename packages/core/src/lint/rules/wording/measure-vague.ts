import { isVague } from "../../../text/is-vague.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** A measure that only says to promote or to cooperate can be anything. */
export const measureVague: Rule = {
  id: "measure-vague",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "何をするか分からない{measure}", en: "{Measures} that don’t say what is done" },
  message: {
    ja: "「{text}」だけでは、何をするのかが分かりません。誰に、何をするのかを書いてください。",
    en: "“{text}” doesn’t say what will be done. Describe what is done, and for whom.",
  },
  check: ({ outline }) =>
    wordings(outline, ["measure"])
      .filter(({ text }) => isVague(text))
      .map(({ text, place }) => ({ ...place, field: "text", params: { text } })),
};
