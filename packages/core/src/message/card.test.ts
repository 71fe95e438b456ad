import { describe, expect, it } from "vitest";
import { type Locale, withWords } from "../language/locale.ts";
import { sameDecoration } from "../layout/same-decoration.ts";
import type { CardDecorator } from "../layout/types.ts";
import type { LogicModel, Node } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { homeCare } from "../profile/home-care.ts";
import { cardWords } from "./card.ts";

const nodes: Node[] = [
  {
    id: "vision",
    kind: "vision",
    text: "目指す姿",
    outcomes: [{ node: "o1" }, { node: "o2" }],
    measures: [],
    indicators: [],
  },
  {
    id: "o1",
    kind: "outcome",
    text: "一",
    scenes: ["endOfLife", "own"],
    outcomes: [],
    measures: [{ node: "m1" }],
    indicators: [{ node: "i1" }],
  },
  { id: "o2", kind: "outcome", text: "二", outcomes: [], measures: [{ node: "m2" }, { node: "m1" }], indicators: [] },
  {
    id: "m1",
    kind: "measure",
    text: "甲",
    code: "A1",
    consultation: { organization: "医師会", state: "inProgress" },
    indicators: [],
  },
  { id: "m2", kind: "measure", text: "乙", consultation: {}, indicators: [] },
  {
    id: "i1",
    kind: "indicator",
    text: "率",
    unit: "人",
    baseline: { value: 1234.5, period: "2021" },
    target: { pending: { state: "underReview" } },
  },
];
const model: LogicModel = {
  title: "",
  root: "vision",
  nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
  unplaced: [],
};
const read = createOutline(model);

function shown(locale: Locale, decorator?: CardDecorator) {
  const decorate = cardWords(read, homeCare, locale, decorator);
  return Object.fromEntries(
    read.rows.map((row) => {
      const { prefix, code, tag, chips = [], footer } = decorate(row);
      const texts = [prefix, code, tag, ...chips.map(({ role, text }) => `${role}: ${text}`), footer];
      return [row.key, texts.filter((text) => text !== undefined)];
    }),
  );
}

describe("what cards show", () => {
  it("is in Japanese", () => {
    expect(shown("ja")).toEqual({
      "/vision": [],
      "vision/o1": ["scene: 看取り", "scene: own", "施策 1"],
      "o1/i1": ["基準 1,234.5人（2021）\n目標 検討中"],
      "o1/m1": ["A1", "2か所", "consultation: 相談中 医師会"],
      "vision/o2": ["施策 1　再 1"],
      "o2/m2": ["consultation: 要相談"],
      "o2/m1": ["(再)", "A1", "consultation: 相談中 医師会"],
    });
  });

  it("is in English, with plurals", () => {
    const texts = shown("en");
    expect(texts).toMatchObject({
      "vision/o1": ["scene: End of life", "scene: own", "1 measure"],
      "vision/o2": ["1 measure, 1 reused"],
      "o1/i1": ["Baseline: 1,234.5人 (2021)\nTarget: Under review"],
      "o1/m1": ["A1", "2 places", "consultation: Discussing: 医師会"],
    });
    expect(JSON.stringify(texts)).not.toMatch(/[、。：（）「」\u3000]/);
  });

  it("follows what a host or profile renames, and the numbers of a language", () => {
    const renamed = withWords("ja", {
      "kind.measure": "事業",
      "card.places": "計{count}回",
      "scene.endOfLife": "最期",
    });
    expect(shown(renamed)).toMatchObject({
      "vision/o1": ["scene: 最期", "scene: own", "事業 1"],
      "o1/m1": ["A1", "計2回", "consultation: 相談中 医師会"],
    });
    const calls = (words: Readonly<Record<string, string>>, base: Locale = "ja") =>
      shown(withWords(base, words))["o1/m1"]?.at(-1);
    expect(calls({ "choice.consultation.inProgress": "協議中" })).toBe("consultation: 協議中 医師会");
    const open = (words: Readonly<Record<string, string>>) => shown(withWords("ja", words))["o2/m2"];
    expect(open({ "field.consultation": "要調整" })).toEqual(["consultation: 要調整"]);
    expect(open({ "field.consultation": "甲", "field.measure.consultation": "要調整" })).toEqual([
      "consultation: 要調整",
    ]);
    expect(calls({ "choice.consultation.inProgress": "in talks" }, "en")).toBe("consultation: In talks: 医師会");
    expect(calls({ "choice.consultation.inProgress": "協議中", "chip.consultation.inProgress": "〇{about}" })).toBe(
      "consultation: 〇医師会",
    );
    const german: Locale = { tag: "de", base: "en", words: { "chip.consultation.inProgress": "Mit {about}" } };
    expect(shown(german)).toMatchObject({
      "o1/m1": ["A1", "2 places", "consultation: Mit 医師会"],
      "o1/i1": ["Baseline: 1.234,5人 (2021)\nTarget: Under review"],
    });
  });

  it("can be added to and changed by a host", () => {
    const decorator: CardDecorator = ({ node }, decoration) =>
      node.kind === "measure"
        ? { ...decoration, code: undefined, chips: [...(decoration.chips ?? []), { role: "budget", text: "10万円" }] }
        : decoration;
    expect(shown("ja", decorator)["o2/m2"]).toEqual(["consultation: 要相談", "budget: 10万円"]);
    expect(shown("ja", decorator)["vision/o2"]).toEqual(["施策 1　再 1"]);
  });
});

describe("the key that cards are kept by", () => {
  const key = (locale: Locale, decorator?: CardDecorator) => cardWords(read, homeCare, locale, decorator).cacheKey;
  const plain: CardDecorator = (_, decoration) => decoration;

  it("is the same while profile, locale and decorator are", () => {
    const korean: Locale = { tag: "ko", base: "ja", words: {} };
    for (const locale of ["ja", "en", korean] as const) {
      expect(key(locale)).toBe(key(locale));
      expect(key(locale, plain)).toBe(key(locale, plain));
    }
  });

  it("is another for each of them", () => {
    const korean: Locale = { tag: "ko", base: "ja", words: {} };
    const keys = [key("ja"), key("en"), key(korean), key("ja", plain), key("en", plain), key("ja", (_, own) => own)];
    expect(new Set([...keys, cardWords(read, { ...homeCare }, "ja").cacheKey]).size).toBe(keys.length + 1);
  });
});

it("shows the same for the same model", () => {
  const [a, b] = [cardWords(read, homeCare, "ja"), cardWords(createOutline({ ...model }), homeCare, "ja")];
  for (const row of read.rows.filter(({ node }) => node.kind !== "outcome"))
    expect(sameDecoration(a(row), b(row)), row.key).toBe(true);
});
