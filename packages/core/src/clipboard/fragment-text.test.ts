import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createLogicModel, createNode } from "../model/create.ts";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { createOutline } from "../outline/outline.ts";
import { fragmentText } from "./fragment-text.ts";
import { parseRows } from "./rows.ts";

const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!read.ok) throw new Error("the sample is a valid model");
const fukuchiyama = createOutline(read.model);
const after = (model: LogicModel, ...operations: Operation[]) => {
  const change = applyOperation(model, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return createOutline(change.model);
};

it("writes a line for each row: number, wording with (再), consultation, note", () => {
  expect(fragmentText(fukuchiyama, ["o3/m25", "o2/m2", "o1/i1"])).toBe(
    [
      "\t入退院・外来支援を受けた患者数\t\t",
      "15\t(再)同職種、多職種間連携の検討の場の設定\t※各職種に要相談\t",
      "25\t24時間薬剤調整体制の構築\t※薬剤師会に要相談\t",
    ].join("\n"),
  );
});

it("includes the rows below an outcome, but never the vision", () => {
  const lines = fragmentText(fukuchiyama, ["/vision", "vision/o5", "o5/m43"]).split("\n");
  expect(lines.map((line) => line.split("\t")[0])).toEqual(["", "", "", "43", "44", "45", "46"]);
  expect(lines.at(-1)).toMatch(/^46\t\(再\)多職種の顔の見える関係づくり/);
});

it("quotes cells as Excel does", () => {
  const noted = after(fukuchiyama.model, {
    type: "edit",
    target: "node",
    node: "m1",
    set: { text: "窓口\n一覧", note: '「"窓口"」' },
  });
  expect(fragmentText(noted, ["o1/m1"])).toBe('1\t"窓口\n一覧"\t\t"「""窓口""」"');
});

it("includes notes of the placement and the node, and consultations with only an organization", () => {
  const noted = after(
    fukuchiyama.model,
    { type: "edit", target: "node", node: "m2", set: { note: "毎年" } },
    {
      type: "edit",
      target: "placement",
      node: "m2",
      parent: "o2",
      set: { note: "在宅のみ", consultation: { organization: "医師会" } },
    },
  );
  expect(parseRows(fragmentText(noted, ["o2/m2"]))).toEqual([
    { text: "同職種、多職種間連携の検討の場の設定", reuse: true, note: "在宅のみ / 毎年", consultation: "※医師会" },
  ]);
});

it("is read back by parseRows row by row", () => {
  const rows = fukuchiyama.rows.slice(1);
  expect(
    parseRows(
      fragmentText(
        fukuchiyama,
        rows.map((row) => row.key),
      ),
    ),
  ).toEqual(
    rows.map(({ text, reuse, consultation }) => ({
      text,
      reuse,
      ...(consultation?.text && { consultation: consultation.text }),
    })),
  );
});

it("is read back by parseRows with any tabs, line breaks and quotation marks", () => {
  const text = fc
    .string({ unit: fc.constantFrom('"', "\t", "\n", "　", "研", "a"), minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (texts) => {
      const listed = after(
        createLogicModel(),
        ...texts.map(([text, note], i): Operation => {
          const node = { ...createNode("measure", `m${i}`, text), note };
          return { type: "add", node, parent: "vision" };
        }),
      );
      const keys = listed.rows.map((row) => row.key);
      expect(parseRows(fragmentText(listed, keys))).toEqual(
        texts.map(([text, note]) => ({ text: text.trim(), reuse: false, note: note.trim() })),
      );
    }),
  );
});
