import { testRule } from "../../../testing/rule-cases.ts";
import { periodReversed } from "./period-reversed.ts";

const model = (start: string, end: string) => `
  { "period": { "start": "${start}", "end": "${end}" } }
  目指す姿: 暮らせる`;

testRule(periodReversed, {
  valid: {
    "in order": model("2024", "2026"),
    "one year": model("2024", "2024"),
    "one day": model("2024-04-01", "2024-04-01"),
    "a month in the last fiscal year, written as a year": model("2025-02", "2024"),
    "in two calendars": model("令和6年度", "2026"),
    "across an era": model("H30", "R2"),
    "no end": `
      { "period": { "start": "2024" } }
      目指す姿: 暮らせる`,
    "times that can't be parsed": model("令和6年度末", "平成の終わり"),
    "an unplaced measure": `
      目指す姿: 暮らせる
      未配置:
        施策: 研修の実施 { "period": { "start": "2026", "end": "2024" } }`,
  },
  invalid: {
    "of the model": [model("2026", "2024"), [{ field: "period", params: { start: "2026", end: "2024" } }]],
    "in two calendars": [model("2024", "H30"), [{ params: { start: "2024", end: "H30" } }]],
    "the month before": [model("2024-04", "2024-03"), [{ field: "period" }]],
    "the March before a fiscal year": [model("2024", "2024-03"), [{ field: "period" }]],
    "the day before": [model("２０２４－０４－０２", "2024-04-01"), [{ field: "period" }]],
    "of a measure, reported once": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { "period": { "start": "2025-12", "end": "2025-04" } }
        アウトカム: 看取りを選べる
          施策 → m1:`,
      [{ node: "m1", field: "period", params: { start: "2025-12", end: "2025-04" } }],
    ],
  },
});
