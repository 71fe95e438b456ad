import { consultationContradictions } from "../reading/consultation-contradictions.ts";
import type { Rule } from "../types.ts";

/** One organisation that has agreed to a measure at one place and not at another: which of them holds? */
export const consultationContradicts: Rule = {
  id: "consultation-contradicts",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) =>
    consultationContradictions(outline).flatMap(({ row: { node, parent }, organization }) => {
      if (parent === null) return [];
      const params = { text: node.text, organization };
      return [{ node: node.id, parent, subject: organization, field: "consultation", params }];
    }),
};
