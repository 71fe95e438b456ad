import fc from "fast-check";
import { expect, it } from "vitest";
import type { LogicModel } from "../../model/types.ts";
import { applyOperation } from "../../operation/apply.ts";
import type { Operation } from "../../operation/types.ts";
import { runs } from "../../testing/effort.ts";
import { findViolations } from "../../testing/invariants.ts";
import { modelText } from "../../testing/model-text.ts";
import { oneByOne } from "../../testing/one-by-one.ts";
import { lint } from "../lint.ts";
import type { Finding } from "../types.ts";

const text = fc.constantFrom(
  "多職種の研修の実施",
  "（再）多職種の研修の実施",
  "(再掲)多職種が参加する研修会の実施",
  "窓口の明確化",
  "窓口の明確化（再掲）",
  "取組みの推進",
  "在宅看取り数",
  "（再）在宅看取り数",
);

interface OutcomeLines {
  readonly text: string;
  readonly fields: string;
  readonly nested: boolean;
  readonly items: readonly (readonly [kind: string, text: string, fields: string])[];
  /** The indices of the earlier items that are repeated here. */
  readonly reuses: readonly number[];
}

const outcome: fc.Arbitrary<OutcomeLines> = fc.record({
  text,
  fields: fc.constantFrom("", ...Array(5).fill(' { "scenes": ["dailyCare"] }'), ' { "priority": true }'),
  nested: fc.boolean(),
  items: fc.array(fc.tuple(fc.constantFrom("施策", "指標"), text, fc.constantFrom("", "", "", ' { "note": "メモ" }')), {
    maxLength: 4,
  }),
  reuses: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
});

/** Models with repeated texts and few items below each outcome, for which `merging` offers fixes. */
const model: fc.Arbitrary<LogicModel> = fc.array(outcome, { minLength: 2, maxLength: 6 }).map((outcomes) => {
  const items: { readonly kind: string; readonly id: string }[] = [];
  const lines = outcomes.flatMap((outcome, o) => {
    const margin = outcome.nested && o > 0 ? "    " : "  ";
    const reuses = outcome.reuses.flatMap((n) => items[n] ?? []);
    return [
      `${margin}アウトカム: ${outcome.text}${outcome.fields}`,
      ...outcome.items.map(([kind, text, fields], i) => {
        items.push({ kind, id: `x${o}-${i}` });
        return `${margin}  ${kind} x${o}-${i}: ${text}${fields}`;
      }),
      ...reuses.map(({ kind, id }) => `${margin}  ${kind} → ${id}:`),
    ];
  });
  return modelText(['{ "profile": "home-care" }', "目指す姿: 暮らせる", ...lines].join("\n"));
});

const names = (findings: readonly Finding[]) =>
  findings.map(({ rule, parent, node }) => `${rule} ${parent ?? ""}/${node ?? ""}`).sort();

/** Findings about the removed node disappear; those about one of its places become the other node's. */
function afterMerge(findings: readonly Finding[], operation: Operation): readonly Finding[] {
  const merge = (operation.type === "batch" ? operation.operations : [operation]).find(({ type }) => type === "merge");
  if (merge?.type !== "merge") return findings;
  const { node, into } = merge;
  return findings
    .filter((finding) => finding.node !== node || finding.parent !== undefined)
    .map((finding) => (finding.node === node ? { ...finding, node: into } : finding));
}

it("resolves its finding and no others, except those about the removed node", () => {
  const count = new Map<string, number>();
  fc.assert(
    fc.property(model, (model) => {
      const before = oneByOne(lint(model, { preset: "all" }));
      for (const finding of before)
        for (const { id, operation } of finding.fixes ?? []) {
          if (id !== "merge-same" && id !== "strip-mark") continue;
          const change = applyOperation(model, operation);
          if (!change.ok) throw new Error(change.refusal.code);
          expect(findViolations(change.model)).toEqual([]);
          const others = before.filter((other) => other !== finding);
          expect(names(oneByOne(lint(change.model, { preset: "all" })))).toEqual(names(afterMerge(others, operation)));
          count.set(id, (count.get(id) ?? 0) + 1);
        }
    }),
    { numRuns: runs(300) },
  );
  for (const id of ["merge-same", "strip-mark"]) expect(count.get(id) ?? 0, id).toBeGreaterThan(5);
});
