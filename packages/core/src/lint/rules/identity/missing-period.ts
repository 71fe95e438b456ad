import type { Rule } from "../../types.ts";

/** A model needs either a start or end, or the name of a plan term. */
export const missingPeriod: Rule = {
  id: "missing-period",
  family: "identity",
  severity: "info",
  preset: "recommended",
  title: { ja: "期間のないモデル", en: "Missing period" },
  message: {
    ja: "期間も{field.period.plan}もありません。いつの計画かが分かるように、どちらかを書いてください。",
    en: "The model has neither a period nor a {field.period.plan}. Enter one of them to show which years it covers.",
  },
  check: ({ model }) => {
    const { start, end, plan } = model.period ?? {};
    const says = [start, end, plan].some((text) => (text ?? "").trim() !== "");
    return says ? [] : [{ field: "period", params: {} }];
  },
};
