import { measuresWithout } from "../../reading/measures-without.ts";
import type { Rule } from "../../types.ts";

/** If most measures name a lead, one without has nobody to carry it out. */
export const measureWithoutLead: Rule = {
  id: "measure-without-lead",
  family: "coverage",
  severity: "info",
  preset: "strict",
  title: { ja: "{field.measure.lead}のない{measure}", en: "{Measures} without a lead" },
  message: {
    ja: "{measure}「{text}」に、{field.measure.lead}が書かれていません。決まっていれば書き、まだなら、どこが担うかを決めてください。",
    en: "“{text}” doesn’t name a {field.measure.lead}. Enter who leads it, or decide who will.",
  },
  check: ({ outline }) =>
    measuresWithout(outline, ({ lead = "" }) => lead.trim() !== "").map(({ id, text }) => ({
      node: id,
      field: "lead",
      params: { text },
    })),
};
