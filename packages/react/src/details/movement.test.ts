import type { Indicator } from "@logic-model/core";
import { expect, it } from "vitest";
import { editorEn, editorJa } from "../messages/editor.ts";
import { movement } from "./movement.ts";

const ja = { messages: editorJa, locale: "ja" } as const;
const node = (fields: Partial<Indicator>): Indicator => ({ id: "i1", kind: "indicator", text: "喫煙率", ...fields });

it("shows an indicator's baseline, latest value and target", () => {
  const smoking = node({
    unit: "%",
    direction: "decrease",
    baseline: { value: 70.2, period: "2021" },
    actuals: [{ value: 68, period: "2022" }, { period: "2023" }],
    target: { value: 65, period: "2028" },
  });
  expect(movement(smoking, ja)).toBe(
    "基準 70.2%（令和3年度） → 実績 68%（令和4年度） → 目標 65%（令和10年度、減らす）",
  );
  expect(movement(smoking, { messages: editorEn, locale: "en" })).toBe(
    "Baseline 70.2% (FY2021) → Actual 68% (FY2022) → Target 65% (FY2028, Decrease)",
  );
});

it("shows texts without a unit, and nothing if there is no value", () => {
  expect(movement(node({ unit: "か所", target: { value: "全市町村" } }), ja)).toBe("目標 全市町村");
  expect(movement(node({ target: { pending: { state: "underReview" } } }), ja)).toBeNull();
});
