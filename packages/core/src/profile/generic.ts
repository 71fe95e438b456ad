import type { Profile } from "./types.ts";

/** The profile for any field of policy. */
export const generic: Profile = {
  id: "generic",
  title: { ja: "汎用", en: "Generic" },
  columns: {
    vision: { ja: "目指す姿", en: "Vision" },
    outcome: { ja: "アウトカム", en: "Outcomes" },
    measure: { ja: "施策", en: "Measures" },
    indicator: { ja: "成果指標", en: "Indicators" },
  },
  levels: [
    { id: "final", title: { ja: "最終アウトカム", en: "Final outcomes" } },
    { id: "intermediate", title: { ja: "中間アウトカム", en: "Intermediate outcomes" } },
    { id: "initial", title: { ja: "初期アウトカム", en: "Initial outcomes" } },
  ],
  scenes: [],
  businessItems: [],
  indicatorKinds: {
    structure: { ja: "ストラクチャー指標", en: "Structure" },
    process: { ja: "プロセス指標", en: "Process" },
    output: { ja: "アウトプット指標", en: "Output" },
    outcome: { ja: "アウトカム指標", en: "Outcome" },
  },
  // The letters are from 厚生労働省「健康日本21（第二次）最終評価報告書」 (2022): D got worse, E can't be rated. Its test of
  // significance isn't applied, since an indicator here has only one value a year.
  ratingScale: [
    { id: "A", title: { ja: "A 目標値に達した", en: "A: reached the target" }, from: 1 },
    { id: "B", title: { ja: "B 改善している", en: "B: improving" }, from: 0.05 },
    { id: "C", title: { ja: "C 変わらない", en: "C: unchanged" }, from: -0.05 },
    { id: "D", title: { ja: "D 悪化している", en: "D: getting worse" }, from: null },
  ],
  planTerms: [],
};
