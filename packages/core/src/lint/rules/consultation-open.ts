import { openConsultations } from "../reading/open-consultations.ts";
import type { Rule } from "../types.ts";

/** What someone else must agree to first cannot be counted on before they have. */
export const consultationOpen: Rule = {
  id: "consultation-open",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    openConsultations(outline)
      .filter(({ organization, words }) => organization || words)
      .map(({ text, organization, words, ...place }) => ({
        ...place,
        field: "consultation",
        params: { text, organization: organization || words },
      })),
};
