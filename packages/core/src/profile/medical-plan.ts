import { generic } from "./generic.ts";
import { PLAN_TERMS } from "./plan-terms.ts";
import type { Profile } from "./types.ts";

/** 医療計画・がん計画: 個別施策 → 初期 → 中間 → 分野別 → 最終アウトカム, with codes. */
export const medicalPlan: Profile = {
  ...generic,
  id: "medical-plan",
  title: { ja: "医療計画・がん計画", en: "Medical care plan" },
  columns: {
    ...generic.columns,
    measure: { ja: "個別施策", en: "Measures" },
    vision: { ja: "全体目標", en: "Overall goal" },
  },
  levels: [
    { id: "final", title: { ja: "最終アウトカム", en: "Final outcomes" } },
    { id: "field", title: { ja: "分野別アウトカム", en: "Field outcomes" } },
    { id: "intermediate", title: { ja: "中間アウトカム", en: "Intermediate outcomes" } },
    { id: "initial", title: { ja: "初期アウトカム", en: "Initial outcomes" } },
  ],
  planTerms: PLAN_TERMS,
  words: { people: { ja: "住民や患者", en: "residents or patients" } },
};
