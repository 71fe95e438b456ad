import type { Rule } from "../types.ts";

/** A model that does not say whose it is: once it is passed on, nobody knows whom to ask. */
export const missingOrganization: Rule = {
  id: "missing-organization",
  family: "identity",
  severity: "info",
  preset: "strict",
  check: ({ model }) => ((model.organization?.name ?? "").trim() === "" ? [{ field: "organization", params: {} }] : []),
};
