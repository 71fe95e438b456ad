import fc from "fast-check";
import { expect, it } from "vitest";
import type { LogicModel, Node } from "../../model/types.ts";
import { applyOperation } from "../../operation/apply.ts";
import { arbitraryModel } from "../../testing/arbitrary.ts";
import { runs } from "../../testing/effort.ts";
import { findViolations } from "../../testing/invariants.ts";
import { lint } from "../lint.ts";
import type { Finding } from "../types.ts";

const REWORDINGS: readonly string[] = ["strip-number", "unify-end", "unify-spelling", "unify-width"];

/** Texts with patterns that the fixes change and that other rules look for. */
const text = fc
  .tuple(
    fc.constantFrom("", "", "", "1. ", "１２．", "①", "・", "○", "(1）", "ア　", "2 ", "(再)", "市は、", "引き続き"),
    fc.constantFrom(
      "支援を受けられる",
      "支援をうけられるすべての人",
      "支援を受けられる全ての人",
      "研修の実施",
      "研修会を開催する",
    ),
    fc.constantFrom(
      "",
      "",
      "取組",
      "取り組み",
      "の取組の推進",
      "ＢＣＰとACP",
      "ｻｰﾋﾞｽ",
      "２４時間365日",
      "患者数",
      "未定",
      "(注）",
    ),
    fc.constantFrom("", "", "", "。", "。 ", "（年間)", "を図るとともに", "あ".repeat(115)),
  )
  .map((parts) => parts.join(""));

/** Valid models with these texts. */
const model = fc
  .tuple(arbitraryModel, fc.array(text, { minLength: 3, maxLength: 30 }))
  .map(([model, texts]): LogicModel => {
    let next = 0;
    const reword = <T extends { readonly text?: string }>(item: T): T =>
      item.text === undefined ? item : { ...item, text: texts[next++ % texts.length] as string };
    const { lint: _, ...rest } = model;
    const nodes = Object.entries(model.nodes).map(([id, node]) => {
      const lists = Object.entries(node).flatMap(([key, list]) =>
        ["indicators", "outcomes", "measures"].includes(key) ? [[key, list.map(reword)]] : [],
      );
      return [id, { ...reword(node), ...Object.fromEntries(lists) } as Node];
    });
    return { ...rest, nodes: Object.fromEntries(nodes) };
  });

const names = (findings: readonly Finding[]) =>
  findings.map(({ rule, node, parent, subject }) => `${rule} ${parent ?? ""}/${node ?? ""} ${subject ?? ""}`).sort();

it("resolves its finding and no other, whatever the texts", () => {
  const count = new Map<string, number>();
  fc.assert(
    fc.property(model, (model) => {
      const before = lint(model, { preset: "all" });
      for (const finding of before)
        for (const { id, operation } of finding.fixes ?? []) {
          if (!REWORDINGS.includes(id)) continue;
          count.set(id, (count.get(id) ?? 0) + 1);
          const change = applyOperation(model, operation);
          if (!change.ok) throw new Error(change.refusal.code);
          expect(findViolations(change.model)).toEqual([]);
          const after = lint(change.model, { preset: "all" });
          expect(names(after)).toEqual(names(before.filter((other) => other !== finding)));
        }
    }),
    { numRuns: runs(300) },
  );
  for (const id of REWORDINGS) expect(count.get(id) ?? 0, id).toBeGreaterThan(0);
});
