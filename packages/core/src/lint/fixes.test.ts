import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { createOutline } from "../outline/outline.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findViolations } from "../testing/invariants.ts";
import { modelText } from "../testing/model-text.ts";
import { oneByOne } from "../testing/one-by-one.ts";
import { findingKey } from "./finding-key.ts";
import { lint } from "./lint.ts";
import { fixMessage } from "./messages.ts";
import { RULES } from "./rules/index.ts";
import type { Finding, Fix } from "./types.ts";

const FIXES = [...new Set(RULES.flatMap(({ fixes = [] }) => fixes.map(({ id }) => id)))];

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

/** Returns the findings of all rules. */
const findingsIn = ({ lint: _, ...model }: LogicModel) => lint(model, { preset: "all" });

/** Returns the single operations of a fix. */
const steps = ({ operation }: Fix): readonly Operation[] =>
  operation.type === "batch" ? operation.operations : [operation];

/**
 * Whether a finding disappears together with the fixed one, because it is about something that the fix removes: the
 * wording of a placement, a node that is merged or deleted, or a placement that becomes a separate node. An outcome that
 * gets a measure of its own may also lose findings.
 */
function goesWith(other: Finding, fix: Fix): boolean {
  return steps(fix).some((step) => {
    if (step.type === "merge" || step.type === "remove") return other.node === step.node;
    if (step.type === "detach")
      return other.node === step.node || other.parent === step.node || other.rule === "priority-has-fewest-measures";
    return (
      step.type === "edit" && step.target === "placement" && other.node === step.node && other.parent === step.parent
    );
  });
}

/**
 * Whether a finding after a fix existed before under another node or place: of a merged node, or of a placement that
 * became a separate node with all fields of its original.
 */
function wasThere(after: Finding, fix: Fix, before: ReadonlySet<string>): boolean {
  if (before.has(findingKey(after))) return true;
  const was = (change: Partial<Record<"node" | "parent" | "subject", string | undefined>>) => {
    const earlier = { ...after, ...change };
    return before.has(findingKey(earlier as Finding));
  };
  return steps(fix).some((step) => {
    if (step.type === "merge")
      return was({ node: step.node }) || was({ parent: step.node }) || was({ subject: step.node });
    if (step.type !== "detach") return false;
    const names = after.node === step.id ? { node: step.node } : {};
    const above = after.parent === step.id ? { parent: step.node } : {};
    return was({ ...names, ...above }) || was({ ...names, parent: step.parent });
  });
}

/** Applies each fix of each finding to the model, and counts them. */
function tryAll(model: LogicModel, count: Map<string, number>): void {
  const raw = findingsIn(model);
  const before = oneByOne(raw);
  const keys = new Set(before.map(findingKey));
  for (const finding of raw) {
    const own = oneByOne([finding]).map(findingKey);
    for (const fix of finding.fixes ?? []) {
      const after = fixed(model, fix);
      expect(findViolations(after)).toEqual([]);
      const found = oneByOne(findingsIn(after));
      const left = new Set(found.map(findingKey));
      const name = `${fix.id} of ${findingKey(finding)}`;
      expect(
        own.some((key) => left.has(key)),
        `${name} is fixed`,
      ).toBe(false);
      expect(
        found.filter((other) => !wasThere(other, fix, keys)).map(findingKey),
        `${name} causes no other finding`,
      ).toEqual([]);
      expect(
        before
          .filter((other) => !own.includes(findingKey(other)) && !left.has(findingKey(other)) && !goesWith(other, fix))
          .map(findingKey),
        `${name} fixes nothing else`,
      ).toEqual([]);
      count.set(fix.id, (count.get(fix.id) ?? 0) + 1);
    }
  }
}

describe("every fix is possible, and resolves its finding and no other", () => {
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
      { numRuns: runs(500) },
    );
    for (const id of ["mark-under-review", "remove-node", "use-original-wording"])
      expect(count.get(id) ?? 0, id).toBeGreaterThan(0);
  });

  it("in the bad examples of every rule's page, which have every kind of fix", () => {
    const count = new Map<string, number>();
    const pages = new URL("../../../../docs/rules/", import.meta.url);
    for (const { id } of RULES)
      for (const [, text] of readFileSync(new URL(`${id}.md`, pages), "utf8").matchAll(/```text\n(.*?)```/gs))
        tryAll(modelText(text as string), count);
    expect([...count.keys()].sort()).toEqual([...FIXES].sort());
  });
});

describe("row 41, which rewords row 14", () => {
  const finding = lint(fukuchiyama).find(({ rule }) => rule === "reuse-wording-differs") as Finding;
  const [original, own] = finding.fixes as [Fix, Fix];
  const row41 = (model: LogicModel) => createOutline(model).rows.find((row) => row.number === 41);

  it("takes the wording of its original", () => {
    expect(fixMessage(original)).toBe("もとの文言に戻す");
    expect(row41(fixed(fukuchiyama, original))).toMatchObject({
      node: { id: "m14" },
      reuse: true,
      text: "圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議の開催",
    });
  });

  it("or becomes a separate measure with a free id", () => {
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

it("defines each fix once", () => {
  const definitions = new Set(RULES.flatMap(({ fixes = [] }) => fixes));
  expect(definitions.size).toBe(FIXES.length);
});
