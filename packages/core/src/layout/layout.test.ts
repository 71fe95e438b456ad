import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { cardWords } from "../message/card.ts";
import type { LogicModel, Node, Placement } from "../model/types.ts";
import { outline, type Row, visibleRows } from "../outline/outline.ts";
import { generic } from "../profile/generic.ts";
import { homeCare } from "../profile/home-care.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { numberPart, textSize } from "./content.ts";
import { layout } from "./layout.ts";
import { measureText } from "./measure-text.ts";
import { DEFAULT_SIZES } from "./sizes.ts";
import type { Box, Decorate, Layout, LayoutDirection, LayoutOptions, Rect } from "./types.ts";
import { typesetter } from "./typesetter.ts";

/** A plan in short: how many indicators, which measures with how many of their own, which outcomes. */
interface Plan {
  readonly level?: string | undefined;
  readonly text?: string;
  readonly indicators?: number;
  readonly measures?: readonly number[];
  readonly outcomes?: readonly Plan[];
}

/** Outcomes are named o1, o2, … in reading order, and so are measures and indicators. */
function plan(vision: Plan): LogicModel {
  const nodes: Record<string, Node> = {};
  const counts = { o: 0, m: 0, i: 0 };
  const name = (letter: "o" | "m" | "i") => `${letter}${++counts[letter]}`;
  const list = (count: number): Placement[] =>
    Array.from({ length: count }, () => {
      const id = name("i");
      nodes[id] = { id, kind: "indicator", text: `指標${id}` };
      return { node: id };
    });
  const add = (id: string, kind: "vision" | "outcome", given: Plan) => {
    const indicators = list(given.indicators ?? 0);
    const outcomes = (given.outcomes ?? []).map((below) => ({ node: add(name("o"), "outcome", below) }));
    const measures = (given.measures ?? []).map((count) => {
      const id = name("m");
      nodes[id] = { id, kind: "measure", text: `施策${id}`, indicators: list(count) };
      return { node: id };
    });
    const level = kind === "outcome" && given.level ? { level: given.level } : {};
    nodes[id] = { id, kind, text: given.text ?? id, indicators, outcomes, measures, ...level };
    return id;
  };
  add("vision", "vision", vision);
  return { title: "", root: "vision", nodes, unplaced: [] };
}

function sample(name: string): LogicModel {
  const result = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!result.ok) throw new Error(name);
  return result.model;
}

const LEVELS = ["final", "field", "intermediate", "initial"];
const DIRECTIONS: readonly LayoutDirection[] = ["goal-right", "goal-left", "goal-top"];
const lay = (model: LogicModel, options: LayoutOptions = {}) =>
  layout(outline(model).rows, { levels: LEVELS, ...options });
const boxOf = (placed: Layout, id: string) => placed.boxes.find(({ row }) => row.node.id === id) as Box;
const columnOf = (placed: Layout, { x }: Rect) =>
  placed.columns.find((column) => x >= column.x && x < column.x + column.width);
const middle = ({ y, height }: Rect) => y + height / 2;

describe("columns", () => {
  const model = plan({
    indicators: 1,
    outcomes: [{ level: "final", outcomes: [{ level: "intermediate", indicators: 2, measures: [0, 1] }] }],
  });

  it("stand in the order of the paper form, the goal on the right", () => {
    const placed = lay(model);
    const shown = placed.columns.map(({ kind, of, depth, level }) => [kind, of, depth, level]);
    expect(shown).toEqual([
      ["vision", "vision", null, null],
      ["indicator", "vision", null, null],
      ["outcome", "outcome", 0, "final"],
      ["outcome", "outcome", 2, "intermediate"],
      ["indicator", "outcome", 2, "intermediate"],
      ["measure", "measure", null, null],
      ["indicator", "measure", null, null],
    ]);
    const lefts = placed.columns.map(({ x }) => x);
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
    for (const [i, column] of placed.columns.entries()) {
      expect(column.width).toBe(DEFAULT_SIZES[column.kind].width);
      const next = placed.columns[i + 1];
      if (next) expect(column.x - (next.x + next.width)).toBe(DEFAULT_SIZES.columnGap);
    }
  });

  it("are mirrored where the goal is on the left", () => {
    const right = lay(model);
    const left = lay(model, { direction: "goal-left" });
    expect(left.width).toBe(right.width);
    for (const [i, box] of right.boxes.entries()) {
      const other = left.boxes[i] as Box;
      expect(other.y).toBe(box.y);
      expect(other.x + other.width).toBe(right.width - box.x);
    }
  });

  it("are rows of the page where the goal is on top", () => {
    const placed = lay(model, { direction: "goal-top" });
    expect(placed.columns.map(({ kind }) => kind)).toEqual([
      "vision",
      "indicator",
      "outcome",
      "outcome",
      "indicator",
      "measure",
    ]);
    const tops = placed.columns.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const [first, second] = ["m1", "m2"].map((id) => boxOf(placed, id)) as [Box, Box];
    expect(second.x).toBe(first.x);
    expect(second.y).toBe(first.y + first.height + DEFAULT_SIZES.measureGap);
    expect(boxOf(placed, "i4").y).toBeGreaterThan(second.y + second.height);
  });

  it("are none for what the rows do not have", () => {
    expect(lay(plan({})).columns.map(({ kind }) => kind)).toEqual(["vision"]);
    expect(lay(plan({ measures: [0] })).columns.map(({ kind }) => kind)).toEqual(["vision", "measure"]);
  });

  it("follow the level of an outcome, and else its depth", () => {
    const placed = lay(
      plan({ outcomes: [{ outcomes: [{ outcomes: [{}] }] }, { level: "intermediate" }, { level: "unheard-of" }] }),
    );
    const depths = ["o1", "o2", "o3", "o4", "o5"].map((id) => columnOf(placed, boxOf(placed, id))?.depth);
    expect(depths).toEqual([0, 1, 2, 2, 0]);
  });

  it("lie beyond the parent's, whatever the level says", () => {
    const placed = lay(plan({ outcomes: [{ level: "initial", outcomes: [{ level: "final", outcomes: [{}] }] }] }));
    expect(["o1", "o2", "o3"].map((id) => columnOf(placed, boxOf(placed, id))?.depth)).toEqual([3, 4, 5]);
    expect(placed.columns.map(({ level }) => level)).toEqual([null, "initial", null, null]);
  });

  it("hold all measures in the last, whatever they stand below", () => {
    const placed = lay(plan({ measures: [0], outcomes: [{ measures: [0], outcomes: [{ measures: [0] }] }] }));
    for (const id of ["m1", "m2", "m3"]) expect(columnOf(placed, boxOf(placed, id))?.kind).toBe("measure");
  });
});

describe("boxes", () => {
  it("are one for each row, in reading order", () => {
    const { rows } = outline(sample("fukuchiyama"));
    expect(layout(rows).boxes.map(({ row }) => row)).toEqual(rows);
  });

  it("of one parent's measures are closer than those of two parents", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0, 0] }, { measures: [0] }] }));
    const [first, second, other] = ["m1", "m2", "m3"].map((id) => boxOf(placed, id)) as [Box, Box, Box];
    expect(second.y - (first.y + first.height)).toBe(DEFAULT_SIZES.measureGap);
    expect(other.y - (second.y + second.height)).toBe(DEFAULT_SIZES.blockGap);
  });

  it("stand in the middle of what stands below them", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0, 0, 0] }, { measures: [0] }] }));
    const [first, last] = ["o1", "o2"].map((id) => boxOf(placed, id)) as [Box, Box];
    expect(middle(first)).toBeCloseTo(middle(boxOf(placed, "m2")), 0);
    expect(middle(boxOf(placed, "vision"))).toBeCloseTo((middle(first) + middle(last)) / 2, 0);
  });

  it("of collapsed outcomes take no more room than the outcomes", () => {
    const model = plan({ outcomes: [{ measures: [0, 0, 0, 0, 0, 0] }, { measures: [0] }] });
    const read = outline(model);
    const placed = layout(visibleRows(read, new Set(["vision/o1"])));
    expect(placed.boxes.map(({ row }) => row.node.id)).toEqual(["vision", "o1", "o2", "m7"]);
    expect(placed.height).toBeLessThan(layout(read.rows).height);
  });

  it("begin at the margin", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0, 0, 0] }] }));
    expect(Math.min(...placed.boxes.map(({ x }) => x))).toBe(DEFAULT_SIZES.margin);
    expect(Math.min(...placed.boxes.map(({ y }) => y))).toBe(DEFAULT_SIZES.margin);
  });
});

describe("cards of indicators", () => {
  it("hold the indicators of one node, between it and what stands below it", () => {
    const placed = lay(plan({ outcomes: [{ indicators: 3, measures: [0, 0] }] }));
    expect(placed.cards).toHaveLength(1);
    const [card] = placed.cards as [Layout["cards"][0]];
    expect(card).toMatchObject({ key: "vision/o1", start: 2, end: 5 });
    expect(placed.boxes.slice(card.start, card.end).map(({ row }) => row.node.id)).toEqual(["i1", "i2", "i3"]);
    expect(card.x + card.width).toBeLessThan(boxOf(placed, "o1").x);
    expect(card.x).toBeGreaterThan(boxOf(placed, "m1").x + DEFAULT_SIZES.measure.width);
    expect(middle(card)).toBeCloseTo(middle(boxOf(placed, "o1")), 0);
  });

  it("of a measure stand beyond it, and its row is as tall as the taller of both", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0, 4, 0] }] }));
    const [card] = placed.cards as [Layout["cards"][0]];
    const [first, second, third] = ["m1", "m2", "m3"].map((id) => boxOf(placed, id)) as [Box, Box, Box];
    expect(card.height).toBeGreaterThan(second.height);
    expect(card.x + card.width).toBe(second.x - DEFAULT_SIZES.columnGap);
    expect(middle(card)).toBeCloseTo(middle(second), 0);
    expect(card.y).toBe(first.y + first.height + DEFAULT_SIZES.measureGap);
    expect(third.y).toBe(card.y + card.height + DEFAULT_SIZES.measureGap);
  });
});

describe("links", () => {
  const segments = ({ d }: { d: string }) => [...d.matchAll(/([MLQ]?) ?(-?[\d.]+) (-?[\d.]+)/g)];

  it("are one for each node that has something below it", () => {
    const placed = lay(plan({ outcomes: [{ indicators: 1, measures: [0, 1] }, {}] }));
    expect(placed.links.map(({ key }) => key)).toEqual(
      ["vision/", "vision/o1", "o1/m2"].map((key) => (key === "vision/" ? "/vision" : key)),
    );
  });

  it("embrace measures from the middle of the first to that of the last, without an arm for each", () => {
    const few = lay(plan({ outcomes: [{ measures: [0, 0] }] }));
    const many = lay(plan({ outcomes: [{ measures: Array(50).fill(0) }] }));
    const [, link] = many.links as [unknown, Layout["links"][0]];
    expect(link.y).toBe(Math.floor(middle(boxOf(many, "m1"))));
    expect(link.y + link.height - 1).toBe(Math.floor(middle(boxOf(many, "m50"))));
    expect(segments(link).length).toBe(segments(few.links[1] as Layout["links"][0]).length);
  });

  it("join outcomes with one arm each", () => {
    const arms = (count: number) =>
      segments(lay(plan({ outcomes: Array(count).fill({}) })).links[0] as Layout["links"][0]).filter(
        ([, c]) => c === "M",
      ).length;
    expect(arms(1)).toBe(1);
    expect([arms(2), arms(3), arms(10)]).toEqual([2, 3, 10]);
  });

  it("of one measure, or one outcome, are straight lines", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0] }] }));
    for (const { d, height } of placed.links) {
      expect(d).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
      expect(height).toBe(1);
    }
  });
});

describe("what stands in a box", () => {
  const everything: Decorate = () => ({
    prefix: "(再)",
    code: "A101",
    tag: "5か所",
    chips: [{ role: "consultation", text: "要相談 医師会" }],
    footer: "基準 12% → 目標 15%",
  });
  const texts = (box: Box) => box.parts.map(({ role, text }) => [role, text]);

  it("comes in order on one line where there is room", () => {
    const placed = lay(plan({ measures: [0] }), { decorate: everything });
    const box = boxOf(placed, "m1");
    expect(texts(box)).toEqual([
      ["tag", "5か所"],
      ["prefix", "(再)"],
      ["code", "A101"],
      ["text", "施策m1"],
      ["consultation", "要相談 医師会"],
      ["footer", "基準 12% → 目標 15%"],
    ]);
    const [tag, prefix, code, text, chip, footer] = box.parts as Required<Box["parts"]>;
    expect((tag?.x ?? 0) + (tag?.width ?? 0)).toBe(box.width - DEFAULT_SIZES.measure.paddingX);
    expect(prefix?.y).toBe(text?.y);
    expect(code?.x).toBeGreaterThan(prefix?.x ?? 0);
    expect(text?.x).toBeGreaterThan(code?.x ?? 0);
    expect(chip?.x).toBeGreaterThan(text?.x ?? 0);
    expect((chip?.x ?? 0) + (chip?.width ?? 0)).toBeLessThan(tag?.x ?? 0);
    expect(footer?.y).toBeGreaterThan(text?.y ?? 0);
  });

  it("has the chips of an outcome above its text", () => {
    const decorate: Decorate = () => ({ chips: [{ role: "scene", text: "看取り" }] });
    const [chip, text] = boxOf(lay(plan({ outcomes: [{}] }), { decorate }), "o1").parts;
    expect(chip).toMatchObject({ role: "scene", text: "看取り" });
    expect(text?.y).toBeGreaterThanOrEqual((chip?.y ?? 0) + (chip?.height ?? 0));
  });

  it("makes it as high as it needs", () => {
    const one = boxOf(lay(plan({ outcomes: [{ text: "一" }] })), "o1");
    const three = boxOf(lay(plan({ outcomes: [{ text: "一\n二\n三" }] })), "o1");
    expect(three.height - one.height).toBe(2 * DEFAULT_SIZES.outcome.lineHeight);
    expect(boxOf(lay(plan({ outcomes: [{ text: "" }] })), "o1").height).toBe(one.height);
  });

  it("leaves room for the running number, however long it is", () => {
    const placed = lay(plan({ measures: Array(1200).fill(0) }));
    const { number } = placed.sizes;
    const wide = typesetter(measureText).width("1200", false) * placed.sizes.note.fontSize;
    expect(number).toBeGreaterThan(wide);
    for (const box of placed.boxes.slice(1)) expect(box.parts[0]?.x).toBe(DEFAULT_SIZES.measure.paddingX + number);
    expect(numberPart(placed, boxOf(placed, "m1200"))).toMatchObject({ role: "number", text: "1200" });
    expect(numberPart(placed, boxOf(placed, "vision"))).toBeNull();
  });

  it("is made again only where it changed", () => {
    const model = plan({ outcomes: [{ measures: [0, 0, 0] }, { measures: [0, 0] }] });
    const changed = { ...model, nodes: { ...model.nodes, m2: { ...model.nodes["m2"], text: "別の施策" } as Node } };
    const before = lay(model);
    const after = lay(changed);
    for (const [i, { row, parts }] of after.boxes.entries())
      if (row.node.id === "m2") expect(parts[0]?.text).toBe("別の施策");
      else expect(parts, row.key).toBe(before.boxes[i]?.parts);
  });

  it("is asked for again only of another function", () => {
    const model = plan({ outcomes: [{ measures: [0, 0, 0] }] });
    let asked = 0;
    const decorate: Decorate = ({ reuse }) => {
      asked++;
      return { prefix: reuse ? "(再)" : undefined };
    };
    lay(model, { decorate });
    expect(asked).toBe(5);
    lay(model, { decorate });
    expect(asked).toBe(5);
    expect(boxOf(lay(model, { decorate: () => ({ prefix: "新" }) }), "m1").parts[0]?.text).toBe("新");
  });
});

// Everything below holds for any model, in every direction.

const arbitraryPlan: fc.Arbitrary<Plan> = fc.letrec<{ outcome: Plan; vision: Plan }>((tie) => {
  const few = fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
  );
  const common = {
    text: fc.constantFrom("", "人生の最期まで、自分の望む形で安心して暮らすことができる", "看取り", "あ".repeat(200)),
    indicators: few,
    measures: fc.array(few, { maxLength: 12 }),
    outcomes: fc.array(tie("outcome"), { maxLength: 4, depthSize: "small" }) as fc.Arbitrary<Plan[]>,
  };
  return {
    outcome: fc.record(
      { level: fc.constantFrom(undefined, ...LEVELS, "unheard-of"), ...common },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Plan>,
    vision: fc.record(common, { requiredKeys: [] }) as fc.Arbitrary<Plan>,
  };
}).vision;

const anyModel = fc.oneof(arbitraryPlan.map(plan), arbitraryModel);
const anyRows = fc.tuple(anyModel, fc.array(fc.nat(), { maxLength: 3 })).map(([model, folded]) => {
  const read = outline(model);
  const keys = folded.map((i) => (read.rows[i % read.rows.length] as Row).key);
  return { model, rows: visibleRows(read, new Set(keys)) };
});
const anyDirection = fc.constantFrom(...DIRECTIONS);

function check(holds: (placed: Layout) => void, options: LayoutOptions = {}): void {
  fc.assert(
    fc.property(anyRows, anyDirection, ({ model, rows }, direction) => {
      const decorate = cardWords(outline(model), generic);
      holds(layout(rows, { direction, levels: LEVELS, decorate, ...options }));
    }),
    { numRuns: 1000 },
  );
  for (const name of ["fukuchiyama", "cancer-plan"])
    for (const direction of DIRECTIONS) {
      const read = outline(sample(name));
      holds(layout(read.rows, { direction, levels: LEVELS, decorate: cardWords(read, homeCare), ...options }));
    }
}

/** What must not overlap: the boxes that stand for themselves, and the cards; with the parent they belong to. */
function units({ boxes, cards }: Layout): { rect: Rect; row: Row; owner: Row | null }[] {
  return [
    ...boxes
      .filter(({ row }) => row.node.kind !== "indicator")
      .map((box) => ({ rect: box, row: box.row, owner: box.row.above })),
    ...cards.map((card) => {
      const { row } = boxes[card.start] as Box;
      const above = row.above as Row;
      return { rect: card, row, owner: above.node.kind === "measure" ? above.above : above };
    }),
  ];
}

/** How far two rectangles are apart, in the direction in which they are furthest; negative where they overlap. */
function distance(a: Rect, b: Rect): number {
  return Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), a.y - (b.y + b.height), b.y - (a.y + a.height));
}

describe("in any model, in every direction", () => {
  it("nothing overlaps, and all keep their distance", () => {
    check((placed) => {
      const all = units(placed);
      const { blockGap, measureGap } = placed.sizes;
      for (let i = 0; i < all.length; i++)
        for (let j = 0; j < i; j++) {
          const [a, b] = [all[i], all[j]] as [(typeof all)[0], (typeof all)[0]];
          const stacked = (unit: typeof a) =>
            unit.row.node.kind === "measure" || unit.row.above?.node.kind === "measure";
          const close = stacked(a) && stacked(b) && a.owner === b.owner;
          expect(distance(a.rect, b.rect), `${a.row.key} ${b.row.key}`).toBeGreaterThanOrEqual(
            close ? measureGap : blockGap,
          );
        }
    });
  });

  it("indicators lie in the card of their parent, one below the other", () => {
    check(({ boxes, cards, sizes }) => {
      let count = 0;
      for (const card of cards) {
        let y = card.y + sizes.cardPadding;
        for (const box of boxes.slice(card.start, card.end)) {
          expect(box.row.node.kind).toBe("indicator");
          expect(box.row.above?.key).toBe(card.key);
          expect(box.y).toBe(y);
          expect(box.x).toBe(card.x + sizes.cardPadding);
          expect(box.width).toBe(card.width - 2 * sizes.cardPadding);
          y += box.height;
          count++;
        }
        expect(card.y + card.height).toBe(y + sizes.cardPadding);
      }
      expect(count).toBe(boxes.filter(({ row }) => row.node.kind === "indicator").length);
    });
  });

  it("children stand away from the goal", () => {
    check(({ boxes, direction, sizes }) => {
      const at = new Map(boxes.map((box) => [box.row, box]));
      for (const box of boxes) {
        const above = box.row.above && (at.get(box.row.above) as Box);
        if (!above) continue;
        const gap =
          direction === "goal-top"
            ? box.y - (above.y + above.height)
            : direction === "goal-left"
              ? box.x - (above.x + above.width)
              : above.x - (box.x + box.width);
        const inStack = direction === "goal-top" && above.row.node.kind === "measure";
        expect(gap, box.key).toBeGreaterThanOrEqual(inStack ? sizes.measureGap : sizes.columnGap);
      }
    });
  });

  it("each column reads in order", () => {
    check(({ boxes, columns, direction }) => {
      for (const column of columns) {
        const inside = boxes.filter((box) =>
          direction === "goal-top"
            ? box.y >= column.y && box.y < column.y + column.height
            : box.x >= column.x && box.x < column.x + column.width,
        );
        for (let i = 1; i < inside.length; i++) {
          const [a, b] = [inside[i - 1], inside[i]] as [Box, Box];
          if (direction === "goal-top")
            expect(b.x >= a.x - 40 && (b.x > a.x + a.width || b.y >= a.y + a.height), b.key).toBe(true);
          else expect(b.y, b.key).toBeGreaterThanOrEqual(a.y + a.height);
        }
      }
      expect(columns.length).toBeGreaterThan(0);
    });
  });

  it("everything lies on the page, in whole pixels", () => {
    check(({ boxes, cards, links, width, height, sizes }) => {
      for (const { x, y, width: w, height: h } of [...boxes, ...cards]) {
        expect(x).toBeGreaterThanOrEqual(sizes.margin);
        expect(y).toBeGreaterThanOrEqual(sizes.margin);
        expect(x + w).toBeLessThanOrEqual(width - sizes.margin);
        expect(y + h).toBeLessThanOrEqual(height - sizes.margin);
        for (const length of [x, y, w, h]) expect(Number.isInteger(length)).toBe(true);
      }
      for (const link of links) {
        for (const [, px, py] of link.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
          expect(Number(px)).toBeGreaterThanOrEqual(link.x);
          expect(Number(px)).toBeLessThanOrEqual(link.x + link.width);
          expect(Number(py)).toBeGreaterThanOrEqual(link.y);
          expect(Number(py)).toBeLessThanOrEqual(link.y + link.height);
        }
        expect(link.d).not.toContain("NaN");
      }
    });
  });

  it("links run straight along the columns or across them, and through nothing", () => {
    check((placed) => {
      const all = units(placed).map(({ rect }) => rect);
      for (const { d } of placed.links) {
        let from = [0, 0];
        for (const [, command, x, y] of d.matchAll(/([MLQ ])([\d.]+) ([\d.]+)/g)) {
          const to = [Number(x), Number(y)];
          if (command === "L") {
            expect(from[0] === to[0] || from[1] === to[1], d).toBe(true);
            const line = {
              x: Math.min(from[0] as number, to[0] as number),
              y: Math.min(from[1] as number, to[1] as number),
              width: Math.abs((from[0] as number) - (to[0] as number)),
              height: Math.abs((from[1] as number) - (to[1] as number)),
            };
            for (const rect of all) expect(distance(line, rect), d).toBeGreaterThanOrEqual(-1);
          }
          from = to;
        }
      }
    });
  });

  it("links join every row to the one above it", () => {
    check(({ boxes, links, direction }) => {
      const joined = new Set(
        boxes
          .filter(({ row }) => row.above && !(direction === "goal-top" && row.above.node.kind === "measure"))
          .map(({ row }) => (row.above as Row).key),
      );
      expect(links.map(({ key }) => key).toSorted()).toEqual([...joined].toSorted());
    });
  });

  it("texts fit into their boxes, and cover nothing else in them", () => {
    const { width } = typesetter(measureText);
    check((placed) => {
      for (const box of placed.boxes) {
        const { kind } = box.row.node;
        const { paddingX, paddingY } = placed.sizes[kind];
        const number = numberPart(placed, box);
        const parts = number ? [number, ...box.parts] : box.parts;
        const taken: Rect[] = [];
        for (const part of parts) {
          const { fontSize, bold } = textSize(placed.sizes, kind, part.role);
          const wide = width(part.text, bold) * fontSize;
          const chip = !["text", "prefix", "code", "footer", "number"].includes(part.role);
          expect(wide, part.text).toBeLessThanOrEqual(part.width + 0.01);
          expect(part.x).toBeGreaterThanOrEqual(paddingX);
          expect(part.x + part.width).toBeLessThanOrEqual(box.width - paddingX + 0.01);
          expect(part.y).toBeGreaterThanOrEqual(paddingY - 1);
          expect(part.y + part.height).toBeLessThanOrEqual(box.height - paddingY + 1);
          const rect = { x: part.x, y: part.y, width: chip ? part.width : wide, height: part.height };
          for (const other of taken) expect(distance(rect, other), part.text).toBeGreaterThanOrEqual(-0.01);
          if (wide > 0) taken.push(rect);
        }
        const shown = box.parts.filter(({ role }) => role === "text").map(({ text }) => text);
        expect(shown.join("").replace(/\s/g, "")).toBe(box.row.text.replace(/\s/g, ""));
      }
    });
  });

  it("the same rows are laid out in the same way, whatever was laid out before", () => {
    check((placed) => {
      const rows = placed.boxes.map(({ row }) => row);
      const fresh = layout(rows, {
        direction: placed.direction as LayoutDirection,
        levels: LEVELS,
        measureText: (grapheme, bold) => measureText(grapheme, bold),
        sizes: placed.sizes,
      });
      const again = layout(rows, {
        direction: placed.direction as LayoutDirection,
        levels: LEVELS,
        sizes: placed.sizes,
      });
      expect(again).toEqual(fresh);
    });
  });
});
