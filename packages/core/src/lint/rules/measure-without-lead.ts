import { measuresWithout } from "../reading/measures-without.ts";
import type { Rule } from "../types.ts";

/** Where most measures say who leads them, one that does not has nobody yet to carry it out. */
export const measureWithoutLead: Rule = {
  id: "measure-without-lead",
  family: "coverage",
  severity: "info",
  preset: "strict",
  check: ({ outline }) =>
    measuresWithout(outline, ({ lead = "" }) => lead.trim() !== "").map(({ id, text }) => ({
      node: id,
      field: "lead",
      params: { text },
    })),
};
