import type { Rule } from "../../types.ts";

/** Once a model is passed on, nobody knows whom to contact unless it names its organization. */
export const missingOrganization: Rule = {
  id: "missing-organization",
  family: "identity",
  severity: "info",
  preset: "strict",
  title: { ja: "{field.organization.name}のないモデル", en: "Missing organization" },
  message: {
    ja: "{field.organization.name}がありません。どこの計画かが分かるように書いてください。",
    en: "The model doesn’t name an organization. Enter whose plan it is.",
  },
  check: ({ model }) => ((model.organization?.name ?? "").trim() === "" ? [{ field: "organization", params: {} }] : []),
};
