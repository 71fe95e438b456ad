import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createOutline } from "../outline/outline.ts";
import { planRows } from "./plan-rows.ts";
import { parseRows } from "./rows.ts";

const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!read.ok) throw new Error("the sample is a valid model");
const fukuchiyama = createOutline(read.model);
const plan = (text: string, parent = "o6") => planRows(fukuchiyama, "measure", parent, parseRows(text));

describe("planRows", () => {
  it("proposes to reuse an existing node, marked (再) or not, and otherwise to add one", () => {
    const rows = "1\t(再)多職種が参画する研修の実施\n2\t施設看取り体制の充実\t年内\n3\t移動支援の充実";
    expect(plan(rows)).toEqual([
      { text: "多職種が参画する研修の実施", reuse: true, choice: { type: "reuse", node: "m3" }, matches: ["m3"] },
      {
        text: "施設看取り体制の充実",
        reuse: false,
        note: "年内",
        choice: { type: "reuse", node: "m39" },
        matches: ["m39"],
      },
      { text: "移動支援の充実", reuse: false, choice: { type: "new" }, matches: [] },
    ]);
  });

  it("only suggests similar nodes, and reports a (再) without an original", () => {
    // Rows 15 and 33 as printed, with the consultation in the wording.
    const rows =
      "(再)同職種、多職種間連携の検討の場の設定(※各職種に要相談)\n訪問診療医のネットワークの構築 (※医師会に要相談)\n(再)存在しない施策";
    expect(plan(rows)).toMatchObject([
      { choice: { type: "new" }, matches: ["m2"], problem: "no-original" },
      { choice: { type: "new" }, matches: ["m10"] },
      { choice: { type: "new" }, matches: [], problem: "no-original" },
    ]);
    expect(plan(rows)[1]).not.toHaveProperty("problem");
  });

  it("suggests the measure of row 14 for the wording of row 41", () => {
    const row41 =
      "(再)ケース検討を目的とした地域ケア会議に加え、圏域ごとの多職種連携、課題解決を目指した地域ケア会議の開催";
    expect(plan(row41)).toMatchObject([{ choice: { type: "new" }, matches: ["m14"], problem: "no-original" }]);
  });

  it("skips rows that the parent already contains, and repeated rows", () => {
    const rows =
      "新興感染症の発生に備えた訓練の実施\n移動支援の充実\n移動支援の 充実\n（再）施設看取り体制の充実\n施設看取り体制の充実";
    expect(plan(rows)).toMatchObject([
      { choice: { type: "skip" }, problem: "already-here" },
      { choice: { type: "new" } },
      { choice: { type: "skip" }, problem: "repeated" },
      { choice: { type: "reuse", node: "m39" } },
      { choice: { type: "skip" }, problem: "repeated" },
    ]);
  });

  it("suggests at most five, none of them placed here, the most similar first", () => {
    // Two texts that start with 多職種が, and the wording of row 41, which contains it. Six more that contain it are in o1.
    expect(plan("多職種", "o1")).toMatchObject([{ matches: ["m40", "m44", "m14"] }]);
    expect(plan("推進", "o1")[0]?.matches).toHaveLength(5);
  });

  it("suggests neither an outcome above the parent nor the parent itself", () => {
    const outcomes =
      "病状急変時に、必要な支援を受けられる。\n健康危機(災害発生時や新興感染症罹患時)が発生した際にも、必要な医療や介護が受けられる";
    expect(planRows(fukuchiyama, "outcome", "o3", parseRows(outcomes))).toMatchObject([
      { choice: { type: "new" }, matches: [] },
      { choice: { type: "reuse", node: "o6" }, matches: ["o6"] },
    ]);
  });
});
