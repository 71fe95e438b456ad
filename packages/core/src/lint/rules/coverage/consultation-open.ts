import { openConsultations } from "../../reading/open-consultations.ts";
import type { Rule } from "../../types.ts";

/** What someone else still has to agree to can't be relied on. */
export const consultationOpen: Rule = {
  id: "consultation-open",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  title: { ja: "相談が済んでいない{measure}", en: "{Measures} not yet agreed" },
  message: {
    ja: "「{text}」は、相談がまだ済んでいません（{organization}）。相談を進め、合意できたら、要相談の状態を「{choice.consultation.agreed}」にしてください。",
    en: "“{text}” hasn’t been agreed yet ({organization}). Once it has, set the state of the consultation to “{choice.consultation.agreed}”.",
  },
  check: ({ outline }) =>
    openConsultations(outline)
      .filter(({ organization, words }) => organization || words)
      .map(({ text, organization, words, ...place }) => ({
        ...place,
        field: "consultation",
        params: { text, organization: organization || words },
      })),
};
