import { expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { modelText } from "../testing/model-text.ts";
import { lint, lintReport } from "./lint.ts";
import { setPreset, setRule, suppressFinding, unsuppressFinding } from "./suppress.ts";
import type { Finding } from "./types.ts";

const MODEL = modelText(`
  { "profile": "home-care", "lint": { "x-by": "高齢者福祉課" } }
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム o1: 必要な支援を受けられる
      施策 m1: 窓口の明確化
    アウトカム o2: 急変時に支援を受けられる { "scenes": ["emergency"] }
      施策 → m1: 窓口の一本化
`);

function done(model: LogicModel, operation: Operation): LogicModel {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

it("dismisses and restores each finding of a model", () => {
  const before = lint(MODEL, { preset: "all" });
  expect(before.length).toBeGreaterThan(8);
  let model = done(MODEL, setPreset(MODEL, "all"));
  for (const finding of before) model = done(model, suppressFinding(model, finding, "確認済み"));
  expect(lintReport(model).findings).toEqual([]);
  expect(lintReport(model).suppressed.map(({ finding }) => finding)).toEqual(before);
  for (const { suppression } of lintReport(model).suppressed)
    model = done(model, unsuppressFinding(model, suppression));
  expect(lint(model)).toEqual(before);
  expect(model.lint).toEqual({ preset: "all", "x-by": "高齢者福祉課" });
});

it("keeps one reason for each finding: the last", () => {
  const finding = lint(MODEL).find(({ rule }) => rule === "reuse-wording-differs") as Finding;
  const once = done(MODEL, suppressFinding(MODEL, finding, "表記の違いのみ"));
  const twice = done(once, suppressFinding(once, finding, "協議体で了承"));
  expect(twice.lint?.suppressions).toEqual([
    { rule: "reuse-wording-differs", node: "m1", parent: "o2", reason: "協議体で了承" },
  ]);
});

it("sets the severity of a rule, and removes it without a trace", () => {
  const off = done(MODEL, setRule(MODEL, "missing-period", "off"));
  const other = done(off, setRule(off, "unplaced-node", "warning"));
  expect(other.lint?.rules).toEqual({ "missing-period": "off", "unplaced-node": "warning" });
  const back = done(other, setRule(other, "missing-period", null));
  expect(done(back, setRule(back, "unplaced-node", null))).toEqual(MODEL);
  const bare = { ...MODEL, lint: { rules: { "missing-period": "off" } } } as const;
  expect(done(bare, setRule(bare, "missing-period", null)).lint).toBeUndefined();
});
