import type { Profile } from "./types.ts";

/** Words for a logic model of any field. */
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
};
