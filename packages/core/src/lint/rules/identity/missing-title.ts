import type { Rule } from "../../types.ts";

/** Models without a title look alike in lists, on paper and among saved files. */
export const missingTitle: Rule = {
  id: "missing-title",
  family: "identity",
  severity: "info",
  preset: "recommended",
  title: { ja: "{field.model.title}のないモデル", en: "Missing title" },
  message: {
    ja: "{field.model.title}がありません。どの計画のロジックモデルかが分かる{field.model.title}を付けてください。",
    en: "The model has no {field.model.title}. Give it one that shows which plan it belongs to.",
  },
  check: ({ model }) => (model.title.trim() === "" ? [{ field: "title", params: {} }] : []),
};
