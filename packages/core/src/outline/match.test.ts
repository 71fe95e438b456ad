import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createLogicModel, createNode } from "../model/create.ts";
import { applyOperation } from "../operation/apply.ts";
import { arbitraryModel, arbitraryText } from "../testing/arbitrary.ts";
import { searchText } from "../text/search-text.ts";
import { matchNodes, textSimilarity } from "./match.ts";
import { createOutline } from "./outline.ts";

const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!read.ok) throw new Error("the sample is a valid model");
const fukuchiyama = createOutline(read.model);
const ids = (query: string) => matchNodes(fukuchiyama, query, "measure").map(({ node }) => node.id);

/** Returns a model with these measures, all unplaced. */
function listed(...texts: string[]) {
  const operations = texts.map(
    (text, i) => ({ type: "add", node: createNode("measure", `m${i}`, text), parent: null }) as const,
  );
  const change = applyOperation(createLogicModel(), { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return createOutline(change.model);
}

describe("matchNodes", () => {
  it("puts the node with exactly this text first, regardless of character width", () => {
    const [first] = matchNodes(fukuchiyama, "京あんしんﾈｯﾄを活用した 多職種連携の推進", "measure");
    expect(first).toMatchObject({ node: { id: "m8" }, exact: true });
    expect(first?.rows.map((row) => row.key)).toEqual(["o1/m8", "o2/m8", "o3/m8", "o4/m8"]);
  });

  it("continues with texts that start with it, contain it, contain all its words, or are similar", () => {
    const towns = listed(
      "専門職の研修", // contains
      "研修会", // starts with
      "住民のための研究・修学", // neither
      "研修", // exact
      "修了者の研鑽と専門研修", // contains
    );
    expect(matchNodes(towns, "研修", "measure").map(({ node }) => node.text)).toEqual([
      "研修",
      "研修会",
      "専門職の研修",
      "修了者の研鑽と専門研修",
    ]);
    expect(matchNodes(towns, "研修 専門", "measure").map(({ node }) => node.id)).toEqual(["m0", "m4"]);
  });

  it("returns similar texts, most similar first", () => {
    const towns = listed("多職種研修会等の開催", "多職種研修会の実施", "会計の監査");
    expect(matchNodes(towns, "多職種研修会の開催", "measure").map(({ node, exact }) => [node.id, exact])).toEqual([
      ["m0", false],
      ["m1", false],
    ]);
  });

  it("finds row 15 by its printed text, which includes the consultation", () => {
    expect(ids("同職種、多職種間連携の検討の場の設定(※各職種に要相談)")).toEqual(["m2"]);
  });

  it("finds a node by the text of one of its placements", () => {
    const row41 =
      "ケース検討を目的とした地域ケア会議に加え、圏域ごとの多職種連携、課題解決を目指した地域ケア会議の開催";
    expect(matchNodes(fukuchiyama, row41, "measure")).toMatchObject([{ node: { id: "m14" }, exact: false }]);
  });

  it("returns nodes of one kind, including unplaced ones", () => {
    expect(matchNodes(fukuchiyama, "在宅看取り数", "measure").map(({ node }) => node.kind)).not.toContain("indicator");
    expect(matchNodes(fukuchiyama, "在宅看取り数", "indicator")[0]).toMatchObject({ node: { id: "i14" }, exact: true });
    expect(matchNodes(listed("研修"), "研修", "measure")).toMatchObject([{ node: { id: "m0" }, exact: true }]);
  });

  it("returns all nodes of the kind in reading order for an empty query", () => {
    const read = new Set(fukuchiyama.rows.filter((row) => row.node.kind === "measure").map((row) => row.node.id));
    expect(ids(" ")).toEqual([...read]);
  });

  it("returns a node without text among them, which isn't exact", () => {
    expect(matchNodes(listed("研修", "", "演習"), "", "measure")).toMatchObject([
      { node: { id: "m0" }, exact: false },
      { node: { id: "m1" }, exact: false },
      { node: { id: "m2" }, exact: false },
    ]);
  });

  it("returns texts that share three pairs of characters in five, but no less", () => {
    expect(matchNodes(listed("あいうえけこ"), "あいうえおか", "measure")).toHaveLength(1);
    expect(matchNodes(listed("あいうきけこ"), "あいうえおか", "measure")).toEqual([]);
  });

  it("finds every node by its own text, as exact, before all others", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const read = createOutline(model);
        for (const node of Object.values(model.nodes)) {
          if (searchText(node.text) === "") continue;
          const matches = matchNodes(read, node.text, node.kind);
          const exact = matches.filter((match) => match.exact);
          expect(exact.map((match) => match.node.id)).toContain(node.id);
          expect(matches.slice(0, exact.length)).toEqual(exact);
          for (const match of exact) expect(searchText(match.node.text)).toBe(searchText(node.text));
        }
      }),
    );
  });
});

describe("similarity", () => {
  it("is 1 for equal texts, even of one character, and 0 for texts without common pairs", () => {
    expect(textSimilarity("ケア", "ｹｱ")).toBe(1);
    expect(textSimilarity("場", "場")).toBe(1);
    expect(textSimilarity("場", "所")).toBe(0);
    expect(textSimilarity("", "")).toBe(1);
    expect(textSimilarity("", "場")).toBe(0);
  });

  it("counts common pairs of characters as often as both texts have them", () => {
    // 研修 修会 of 研修 修会 会場; 2 × 2 / (2 + 3)
    expect(textSimilarity("研修会", "研修会場")).toBeCloseTo(0.8);
    expect(textSimilarity("ああああ", "ああ")).toBeCloseTo(0.5);
    expect(textSimilarity("ああ", "ああああ")).toBeCloseTo(0.5);
  });

  it("is symmetric and between 0 and 1", () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (a, b) => {
        expect(textSimilarity(a, b)).toBe(textSimilarity(b, a));
        expect(textSimilarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(textSimilarity(a, b)).toBeLessThanOrEqual(1);
        expect(textSimilarity(a, a)).toBe(1);
      }),
    );
  });
});
