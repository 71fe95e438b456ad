import { namesSomeone } from "../../../text/names-someone.ts";
import { openConsultations } from "../../reading/open-consultations.ts";
import type { Rule } from "../../types.ts";

/** A consultation with no one in particular stays open, because nobody knows whom to consult. */
export const consultationWithoutOrganization: Rule = {
  id: "consultation-without-organization",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  title: { ja: "相談先の分からない要相談", en: "Consultations with no one named" },
  message: {
    ja: "「{text}」は要相談ですが、相談先が書かれていません。どこに相談するのかを決めて、書いてください。",
    en: "“{text}” needs consultation, but nobody to consult is named. Decide whom to consult, and write it down.",
  },
  check: ({ outline }) =>
    openConsultations(outline)
      .filter(({ organization, words }) => organization === "" && !namesSomeone(words))
      .map(({ text, organization: _, words: __, ...place }) => ({ ...place, field: "consultation", params: { text } })),
};
