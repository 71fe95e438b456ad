import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withWords } from "../language/locale.ts";
import { createLogicModel, createNode } from "../model/create.ts";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { runs } from "../testing/effort.ts";
import { arbitraryStep } from "../testing/operations.ts";
import { operationMessage } from "./operation.ts";

const add = (
  kind: "outcome" | "measure" | "indicator",
  id: string,
  text: string,
  parent: string | null,
): Operation => ({
  type: "add",
  node: createNode(kind, id, text),
  parent,
});

/** 移行 and 在宅 below the vision, 研修 in both, 窓口 in the first, 調査 unplaced. */
const town = [
  add("outcome", "a", "移行", "vision"),
  add("outcome", "b", "在宅", "vision"),
  add("measure", "m1", "研修", "a"),
  add("measure", "m2", "窓口", "a"),
  { type: "place", node: "m1", parent: "b", placement: { text: "合同研修" } } as const,
  add("indicator", "i", "患者数", "b"),
  add("measure", "m3", "調査", null),
].reduce<LogicModel>(
  (model, operation) => {
    const change = applyOperation(model, operation);
    if (!change.ok) throw new Error(change.refusal.code);
    return change.model;
  },
  createLogicModel({ vision: "安心" }),
);

describe("operationMessage", () => {
  it.each<[Operation, string, string]>([
    [add("measure", "x", "研修の実施", "a"), "施策「研修の実施」を追加", "Add measure “研修の実施”"],
    [add("outcome", "x", " \n", null), "アウトカム「（未記入）」を追加", "Add outcome “(not written)”"],
    [
      { type: "edit", target: "node", node: "m1", set: { text: "研修会" } },
      "施策「研修」の文言を変更",
      "Change the wording of measure “研修”",
    ],
    [
      { type: "edit", target: "node", node: "i", set: { baseline: null, unit: "人" } },
      "指標「患者数」の基準値ほかを変更",
      "Change the baseline and more of indicator “患者数”",
    ],
    [
      { type: "edit", target: "node", node: "vision", set: { note: "注" } },
      "目指す姿「安心」の注記を変更",
      "Change the note of vision “安心”",
    ],
    [
      { type: "edit", target: "placement", node: "m1", parent: "b", set: { text: null } },
      "施策「研修」のこの場所の文言を変更",
      "Change the wording of measure “研修” in this place",
    ],
    [{ type: "edit", target: "model", set: { title: "計画" } }, "題名を変更", "Change the title"],
    [{ type: "place", node: "m2", parent: "b" }, "施策「窓口」を「在宅」に再掲", "Reuse measure “窓口” under “在宅”"],
    [{ type: "place", node: "m3", parent: "b" }, "施策「調査」を「在宅」に配置", "Place measure “調査” under “在宅”"],
    [
      { type: "unplace", node: "m1", parent: "b" },
      "施策「合同研修」を「在宅」から除外",
      "Remove measure “合同研修” from “在宅”",
    ],
    [{ type: "move", node: "m2", from: "a", to: "b" }, "施策「窓口」を移動", "Move measure “窓口”"],
    [{ type: "move", node: "m2", from: "a", to: "a", index: 0 }, "施策「窓口」の順序を変更", "Reorder measure “窓口”"],
    [
      { type: "move", node: "m3", from: null, to: null, index: 0 },
      "施策「調査」の順序を変更",
      "Reorder measure “調査”",
    ],
    [{ type: "remove", node: "b" }, "アウトカム「在宅」を削除", "Delete outcome “在宅”"],
    [{ type: "merge", node: "m2", into: "m1" }, "施策「窓口」を「研修」に統合", "Merge measure “窓口” into “研修”"],
    [
      { type: "detach", node: "m1", parent: "b", id: "x" },
      "施策「合同研修」を別の項目に変更",
      "Make “合同研修” a separate measure",
    ],
    [{ type: "remove", node: "nobody" }, "項目「（未記入）」を削除", "Delete item “(not written)”"],
    [{ type: "batch", operations: [] }, "変更", "Change"],
  ])("names %j as %s", (operation, ja, en) => {
    expect(operationMessage(town, operation)).toBe(ja);
    expect(operationMessage(town, operation, "en")).toBe(en);
  });

  it("follows a renaming of kinds, fields and its own texts", () => {
    const renamed = withWords("ja", {
      "kind.measure": "事業",
      "field.measure.text": "事業名",
      "field.placement.consultation": "相談",
      "operation.edit": "{node}：{field}",
    });
    const edit: Operation = { type: "edit", target: "node", node: "m1", set: { text: "研修会" } };
    expect(operationMessage(town, edit, renamed)).toBe("事業「研修」：事業名");
    const here: Operation = { type: "edit", target: "placement", node: "i", parent: "b", set: { consultation: null } };
    expect(operationMessage(town, here, renamed)).toBe("指標「患者数」のこの場所の相談を変更");
  });

  it("shortens a long text to 24 characters", () => {
    const text = "全ての市民が、人生の最終段階まで、住み慣れた地域で自分らしく暮らす";
    expect(operationMessage(town, add("measure", "x", text, "a"))).toBe(
      "施策「全ての市民が、人生の最終段階まで、住み慣れた地…」を追加",
    );
    expect(operationMessage(town, add("measure", "x", "𠮷".repeat(24), "a"))).toContain("𠮷".repeat(24));
  });

  describe("of several operations", () => {
    const batch = (...operations: Operation[]): Operation => ({ type: "batch", operations });
    const first = add("measure", "x", "研修会", "a");

    it("names the first and counts the others, also those of batches within", () => {
      const all = batch(batch(first), { type: "remove", node: "m1" }, batch({ type: "remove", node: "m2" }));
      expect(operationMessage(town, all)).toBe("ほか2件とともに、施策「研修会」を追加");
      expect(operationMessage(town, all, "en")).toBe("Add measure “研修会” (and 2 more)");
    });

    it("treats what is placed below an added node as part of it", () => {
      const outcome = add("outcome", "c", "看取り", "vision");
      const all = [
        outcome,
        { type: "place", node: "m1", parent: "c" },
        { type: "place", node: "m2", parent: "c" },
      ] as const;
      expect(operationMessage(town, batch(...all))).toBe("アウトカム「看取り」を追加");
      expect(operationMessage(town, batch(...all, first))).toBe("ほか1件とともに、アウトカム「看取り」を追加");
    });

    it("treats the keystrokes of one edit as one edit", () => {
      const type = (text: string): Operation => ({ type: "edit", target: "node", node: "m1", set: { text } });
      expect(operationMessage(town, batch(type("け"), type("けん"), type("研修会")))).toBe("施策「研修」の文言を変更");
      const other: Operation = { type: "edit", target: "node", node: "m2", set: { text: "総合窓口" } };
      expect(operationMessage(town, batch(type("研修会"), other))).toBe("ほか1件とともに、施策「研修」の文言を変更");
    });
  });

  it("has a message for every operation, possible or not", () => {
    fc.assert(
      fc.property(arbitraryStep, fc.constantFrom("ja", "en"), ([model, operation], locale) => {
        const message = operationMessage(model, operation, locale);
        expect(message).toMatch(/^\S.*\S$/);
        expect(message).not.toMatch(/undefined|function|\[object/);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    {},
    { type: "add" },
    { type: "add", node: { kind: "constructor", text: 3 } },
    { type: "edit" },
    { type: "edit", target: "node", node: "__proto__", set: null },
    { type: "edit", target: "placement", node: "m1", parent: "i", set: { constructor: 1 } },
    { type: "place", node: "toString", parent: "m1" },
    { type: "move" },
    { type: "batch" },
    { type: "batch", operations: [{ type: "batch", operations: [null] }] },
    { type: "later" },
  ])("does not throw for %j, which isn't an operation", (operation) => {
    const message = operationMessage(town, operation as Operation);
    expect(message).toMatch(/(追加|変更|再掲|除外)$/);
    expect(message).not.toMatch(/undefined|function|\[object/);
  });
});
