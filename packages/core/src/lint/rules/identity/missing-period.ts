import type { Rule } from "../../types.ts";

/** A model that does not say for when it is: neither from when to when, nor for which term of a plan. */
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
