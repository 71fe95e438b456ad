import { expect, it } from "vitest";
import { applyOperation } from "../../../operation/apply.ts";
import { modelText } from "../../../testing/model-text.ts";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { periodAgainstPlanTerm } from "./period-against-plan-term.ts";

const model = (plan: string, start: string, end: string, below = "") => `
  { "profile": "home-care", "period": { "plan": "${plan}", "start": "${start}", "end": "${end}" } }
  目指す姿: 暮らせる${below}`;

testRule(periodAgainstPlanTerm, {
  valid: {
    "the term": model("第9期介護保険事業計画", "2024", "2026"),
    "in other words": model("第９期 高齢者福祉計画・介護保険事業計画", "令和6年度", "R8"),
    "the term by its days": model("第9期介護保険事業計画", "2024-04-01", "2027-03-31"),
    "a part of the term": model("第8次医療計画（中間見直し）", "2027", "2029"),
    "two plans with two terms": model("第9期介護保険事業計画・第8次医療計画", "2024", "2029"),
    "a plan of another name": model("第9期障害福祉計画", "2021", "2023"),
    "a term unknown to the profile": model("第3期介護保険事業計画", "2024", "2026"),
    "第19期 is not 第9期": model("第19期介護保険事業計画", "2054", "2056"),
    "times that can't be parsed": model("第9期介護保険事業計画", "来年", "再来年"),
    "no start and no end": `
      { "profile": "home-care", "period": { "plan": "第9期介護保険事業計画" } }
      目指す姿: 暮らせる`,
    "a profile without terms": `
      { "profile": "generic", "period": { "plan": "第9期介護保険事業計画", "start": "2020" } }
      目指す姿: 暮らせる`,
  },
  invalid: {
    "the term before": [
      model("第9期介護保険事業計画", "2021", "2023"),
      [
        {
          field: "period",
          params: { plan: "第9期介護保険事業計画", start: "2024", end: "2026" },
          fixes: [{ id: "use-plan-term" }],
        },
      ],
    ],
    "a year too long": [model("第９期介護保険事業計画", "2024", "2027"), [{ field: "period" }]],
    "the end of another plan": [model("第9期介護保険事業計画", "2024", "2029"), [{ field: "period" }]],
    "the month before": [model("第8次医療計画", "2024-03", "2029"), [{ field: "period" }]],
    "only an end": [
      `
      { "profile": "medical-plan", "period": { "plan": "第8次京都府医療計画", "end": "2035" } }
      目指す姿: 暮らせる`,
      [{ field: "period", fixes: [] }],
    ],
  },
});

it("copies the term, and keeps the name", () => {
  const read = modelText(model("第9期介護保険事業計画", "2024", "2029"));
  const [finding] = found(periodAgainstPlanTerm, read);
  const change = applyOperation(read, finding?.fixes?.[0]?.operation as never);
  expect(change.ok && change.model.period).toEqual({ plan: "第9期介護保険事業計画", start: "2024", end: "2026" });
});

it("offers nothing if an indicator has a value in the affected time", () => {
  const target = (period: string) => `
    アウトカム: 支援を受けられる
      指標: 受けた人数 { "target": { "value": 1, "period": "${period}" } }`;
  const fixes = (period: string) =>
    found(periodAgainstPlanTerm, model("第9期介護保険事業計画", "2024", "2029", target(period)))[0]?.fixes;
  expect(fixes("2026")).toHaveLength(1);
  expect(fixes("2028")).toEqual([]);
});
