import type { Rule } from "../../types.ts";

/** Relevant departments are nobody in particular. */
export const leadUnclear: Rule = {
  id: "lead-unclear",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  title: { ja: "どこか分からない{field.measure.lead}", en: "A {field.measure.lead} that names no one" },
  message: {
    ja: "{measure}「{text}」の{field.measure.lead}が「{lead}」となっていて、どこが担うのか分かりません。中心になるところを決めて書いてください。",
    en: "The {field.measure.lead} of “{text}” is “{lead}”, which could be anyone. Decide who is responsible, and name them.",
  },
  check: ({ outline }) =>
    outline.rows.flatMap(({ node, reuse }) => {
      if (node.kind !== "measure" || reuse || !NO_ONE.test((node.lead ?? "").normalize("NFKC").trim())) return [];
      return [{ node: node.id, field: "lead", params: { text: node.text.trim() || node.id, lead: node.lead ?? "" } }];
    }),
};

const NO_ONE =
  /^(?:(?:庁内|関係|各|全|担当)[各する]*(?:部局?|課|室|所属|部署|機関|団体|者)(?:[・、](?:関係)?(?:部|課|室|機関|団体|者))?等?|全庁|庁内|未定|調整中|検討中|(?:all |the )?(?:relevant|related|various|concerned) (?:departments?|divisions?|agencies|organi[sz]ations?|partners|parties|stakeholders)|all departments|tbd|to be (?:decided|determined|confirmed))$/i;
