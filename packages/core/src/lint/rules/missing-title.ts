import type { Rule } from "../types.ts";

/** A model without a title cannot be told from others in a list, on paper or among saved files. */
export const missingTitle: Rule = {
  id: "missing-title",
  family: "identity",
  severity: "info",
  preset: "recommended",
  check: ({ model }) => (model.title.trim() === "" ? [{ field: "title", params: {} }] : []),
};
