import { expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import { modelText } from "../testing/model-text.ts";
import { lint, lintReport } from "./lint.ts";
import { findingMessage } from "./messages.ts";
import { suppressFinding, unsuppressFinding } from "./suppress.ts";
import type { Finding } from "./types.ts";

const MISSING = "indicator-values-missing";

/** Returns a model with this many indicators, the last of which have values. */
function withIndicators(count: number, valued: number): LogicModel {
  const lines = Array.from({ length: count }, (_, i) => {
    const values =
      '{ "unit": "人", "baseline": { "value": 1 }, "target": { "value": 2 }, "source": { "title": "調査" } }';
    return `    指標: 支援${"あいうえおかきくけこ"[i]}を受けた人の数 ${i >= count - valued ? values : ""}`;
  });
  return modelText(["目指す姿: 暮らせる", "  アウトカム: 支援を受けられる", ...lines].join("\n"));
}

const found = (model: LogicModel) => lint(model).filter(({ rule }) => rule === MISSING);

function done(model: LogicModel, { operation }: Pick<NonNullable<Finding["fixes"]>[number], "operation">): LogicModel {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

it("says once what most nodes of a kind have in common, with the list of them", () => {
  const findings = found(withIndicators(8, 2));
  expect(findings).toHaveLength(1);
  const [finding] = findings as [Finding];
  expect(finding).toMatchObject({ params: { count: 6, total: 8 }, related: ["i1", "i2", "i3", "i4", "i5", "i6"] });
  expect(finding.node).toBeUndefined();
  expect(findingMessage(finding, { locale: "en" })).toMatch(/^6 of 8 indicators have neither/);
  expect(findingMessage(finding)).toMatch(/^指標8件のうち6件に/);
});

it("lists them one by one if they are few, or exceptions", () => {
  expect(found(withIndicators(4, 0)).map(({ node }) => node)).toEqual(["i1", "i2", "i3", "i4"]);
  expect(found(withIndicators(10, 5)).map(({ node }) => node)).toEqual(["i1", "i2", "i3", "i4", "i5"]);
});

it("settles all of them by one fix", () => {
  const model = withIndicators(8, 2);
  const [fix, ...others] = found(model)[0]?.fixes ?? [];
  expect(others).toEqual([]);
  const fixed = done(model, fix as NonNullable<typeof fix>);
  expect(found(fixed)).toEqual([]);
  expect(fixed.nodes.i6).toMatchObject({ baseline: { pending: { state: "underReview" } } });
});

it("is dismissed once, also for those that remain when some are mended", () => {
  const model = withIndicators(8, 2);
  const [finding] = found(model) as [Finding];
  const dismissed = done(model, { operation: suppressFinding(model, finding, "次年度に決める") });
  expect(found(dismissed)).toEqual([]);
  const operation = { type: "edit", target: "node", node: "i1", set: { target: { value: 3 }, unit: "人" } } as const;
  const mended = done(done(dismissed, { operation }), { operation: { ...operation, node: "i2" } });
  expect(found(mended)).toEqual([]);
  const { suppressed } = lintReport(mended);
  expect(suppressed).toMatchObject([
    { finding: { related: ["i3", "i4", "i5", "i6"] }, suppression: { rule: MISSING } },
  ]);
  const [entry] = suppressed;
  const shown = done(mended, {
    operation: unsuppressFinding(mended, (entry as NonNullable<typeof entry>).suppression),
  });
  expect(found(shown).map(({ node }) => node)).toEqual(["i3", "i4", "i5", "i6"]);
});

it("leaves out nodes that were dismissed one by one", () => {
  const model = withIndicators(8, 1);
  const suppressions = [{ rule: MISSING, node: "i1", reason: "別表" }];
  expect(found({ ...model, lint: { suppressions } })[0]?.related).toEqual(["i2", "i3", "i4", "i5", "i6", "i7"]);
});
