import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { fixMessage } from "../message/fix.ts";
import type { LogicModel, NodeId } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import { outline } from "../outline/outline.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { findViolations } from "../testing/invariants.ts";
import { lint } from "./lint.ts";
import type { Finding, Fix } from "./types.ts";

function sample(name: string): LogicModel {
  const read = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.model;
}
const fukuchiyama = sample("fukuchiyama");

function fixed(model: LogicModel, { operation }: Fix): LogicModel {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(`${change.refusal.code}: ${JSON.stringify(operation)}`);
  return change.model;
}

const names = (findings: readonly Pick<Finding, "rule" | "node" | "parent">[]) =>
  findings.map(({ rule, node, parent }) => `${rule} ${parent ?? ""}/${node ?? ""}`).sort();

/**
 * The findings to expect after a fix. What became a node of its own has, beside its wording, all that its original has: of
 * it is said what was said of the original; of the original too, as long as it is read.
 */
function expected(before: readonly Finding[], finding: Finding, { operation }: Fix, after: LogicModel) {
  const others = before.filter((other) => other !== finding);
  if (operation.type !== "detach") return others;
  const { node, id } = operation;
  const renamed = others
    .filter((other) => other.parent === node || (other.node === node && other.parent === undefined))
    .map((other) => (other.parent === node ? { ...other, parent: id } : { ...other, node: id }));
  const remains = outline(after).rows.some((row) => row.node.id === node);
  return [...others.filter((other) => remains || !about(other, node)), ...renamed];
}

const about = ({ node, parent }: Finding, id: NodeId) => parent === id || (node === id && parent === undefined);

/** Applies each fix of each finding to the model; how many there were of each. */
function tryAll(model: LogicModel, count: Map<string, number>): void {
  const before = lint(model);
  for (const finding of before)
    for (const fix of finding.fixes ?? []) {
      const after = fixed(model, fix);
      expect(findViolations(after)).toEqual([]);
      expect(names(lint(after))).toEqual(names(expected(before, finding, fix, after)));
      count.set(fix.id, (count.get(fix.id) ?? 0) + 1);
    }
}

describe("every fix can be done, and settles its finding and no other", () => {
  it.each(["fukuchiyama", "cancer-plan"])("in %s", (name) => {
    const count = new Map<string, number>();
    tryAll(sample(name), count);
    expect(count.get("mark-under-review") ?? 0).toBe(
      lint(sample(name)).filter((finding) => finding.rule === "indicator-values-missing").length,
    );
  });

  it("in any model", () => {
    const count = new Map<string, number>();
    fc.assert(
      fc.property(arbitraryModel, (model) => tryAll(model, count)),
      { numRuns: 500 },
    );
    for (const id of ["make-own", "mark-under-review", "remove-node", "use-original-wording"])
      expect(count.get(id) ?? 0, id).toBeGreaterThan(50);
  });
});

describe("row 41, which words row 14 anew", () => {
  const finding = lint(fukuchiyama).find(({ rule }) => rule === "reuse-wording-differs") as Finding;
  const [original, own] = finding.fixes as [Fix, Fix];
  const row41 = (model: LogicModel) => outline(model).rows.find((row) => row.number === 41);

  it("takes the wording of its original", () => {
    expect(fixMessage(original)).toBe("もとの文言に戻す");
    expect(row41(fixed(fukuchiyama, original))).toMatchObject({
      node: { id: "m14" },
      reuse: true,
      text: "圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議の開催",
    });
  });

  it("or becomes a measure of its own, with an id that is free", () => {
    expect(fixMessage(own)).toBe("再掲をやめて別の項目にする");
    const after = fixed(fukuchiyama, own);
    expect(row41(after)).toMatchObject({ node: { id: "m14-2", text: finding.params.here }, reuse: false });
    const taken = fixed(fukuchiyama, {
      ...own,
      operation: { type: "add", node: { id: "m14-2", kind: "measure", text: "", indicators: [] }, parent: null },
    });
    const again = lint(taken).find(({ rule }) => rule === "reuse-wording-differs")?.fixes?.[1];
    expect(again?.operation).toMatchObject({ type: "detach", id: "m14-3" });
  });
});

it("offers only to change the wording where the node stands once", () => {
  const alone = fixed(fukuchiyama, {
    id: "use-original-wording",
    operation: { type: "unplace", node: "m14", parent: "o2" },
  });
  const finding = lint(alone).find(({ rule }) => rule === "reuse-wording-differs");
  expect(finding?.fixes?.map(({ id }) => id)).toEqual(["use-original-wording"]);
});

it("does not offer to delete a node that holds what stands nowhere else", () => {
  const branch = fixed(fukuchiyama, {
    id: "remove-node",
    operation: { type: "unplace", node: "o6", parent: "vision" },
  });
  expect(lint(branch).find(({ node }) => node === "o6")?.fixes).toEqual([]);
});

it("has words for every fix in both languages", () => {
  for (const id of ["make-own", "mark-under-review", "remove-node", "use-original-wording"] as const)
    expect([fixMessage({ id }), fixMessage({ id }, "en")]).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
    ]);
});
