import { consultationContradictions } from "../../reading/consultation-contradictions.ts";
import type { Rule } from "../../types.ts";

/** An organization has agreed to a measure in one place but not in another, so one of the two is out of date. */
export const consultationContradicts: Rule = {
  id: "consultation-contradicts",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  title: { ja: "食い違う相談の状態", en: "Contradictory consultations" },
  message: {
    ja: "「{text}」について、{organization}との相談が、合意した場所とまだの場所に分かれています。どちらが今の状態か確かめてください。",
    en: "“{text}” is agreed with {organization} in one place but not in another. Check which is correct.",
  },
  check: ({ outline }) =>
    consultationContradictions(outline).flatMap(({ row: { node, parent }, organization }) => {
      if (parent === null) return [];
      const params = { text: node.text, organization };
      return [{ node: node.id, parent, subject: organization, field: "consultation", params }];
    }),
};
