import { namesSomeone } from "../../text/names-someone.ts";
import { openConsultations } from "../reading/open-consultations.ts";
import type { Rule } from "../types.ts";

/** What must be agreed with no one that is named stays open: nobody knows whom to ask. */
export const consultationWithoutOrganization: Rule = {
  id: "consultation-without-organization",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    openConsultations(outline)
      .filter(({ organization, words }) => organization === "" && !namesSomeone(words))
      .map(({ text, organization: _, words: __, ...place }) => ({ ...place, field: "consultation", params: { text } })),
};
