import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { cardWords } from "../message/card.ts";
import type { LogicModel, Node, Placement } from "../model/types.ts";
import { createOutline, type Row, visibleRows } from "../outline/outline.ts";
import { generic } from "../profile/generic.ts";
import { homeCare } from "../profile/home-care.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { numberPart, textSize } from "./content.ts";
import { createLayout } from "./layout.ts";
import { measureText } from "./measure-text.ts";
import { DEFAULT_SIZES } from "./sizes.ts";
import type { Box, Decorate, Layout, LayoutDirection, LayoutOptions, Link, Rect } from "./types.ts";
import { typesetter } from "./typesetter.ts";

/** A short plan: the number of indicators, the number of indicators of each measure, and the outcomes. */
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
  createLayout(createOutline(model).rows, { levels: LEVELS, ...options });
const boxOf = (placed: Layout, id: string) => placed.boxes.find(({ row }) => row.node.id === id) as Box;
const columnOf = (placed: Layout, { x }: Rect) =>
  placed.columns.find((column) => x >= column.x && x < column.x + column.width);
const middle = ({ y, height }: Rect) => y + height / 2;

describe("columns", () => {
  const model = plan({
    indicators: 1,
    outcomes: [{ level: "final", outcomes: [{ level: "intermediate", indicators: 2, measures: [0, 1] }] }],
  });

  it("are in the order of the paper form, with the goal on the right", () => {
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

  it("are mirrored if the goal is on the left", () => {
    const right = lay(model);
    const left = lay(model, { direction: "goal-left" });
    expect(left.width).toBe(right.width);
    for (const [i, box] of right.boxes.entries()) {
      const other = left.boxes[i] as Box;
      expect(other.y).toBe(box.y);
      expect(other.x + other.width).toBe(right.width - box.x);
    }
  });

  it("are rows of the page if the goal is on top", () => {
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

  it("exist only for what the rows have", () => {
    expect(lay(plan({})).columns.map(({ kind }) => kind)).toEqual(["vision"]);
    expect(lay(plan({ measures: [0] })).columns.map(({ kind }) => kind)).toEqual(["vision", "measure"]);
  });

  it("follow the level of an outcome, otherwise its depth", () => {
    const placed = lay(
      plan({ outcomes: [{ outcomes: [{ outcomes: [{}] }] }, { level: "intermediate" }, { level: "unheard-of" }] }),
    );
    const depths = ["o1", "o2", "o3", "o4", "o5"].map((id) => columnOf(placed, boxOf(placed, id))?.depth);
    expect(depths).toEqual([0, 1, 2, 2, 0]);
  });

  it("are beyond the parent's, whatever the level", () => {
    const placed = lay(plan({ outcomes: [{ level: "initial", outcomes: [{ level: "final", outcomes: [{}] }] }] }));
    expect(["o1", "o2", "o3"].map((id) => columnOf(placed, boxOf(placed, id))?.depth)).toEqual([3, 4, 5]);
    expect(placed.columns.map(({ level }) => level)).toEqual([null, "initial", null, null]);
  });

  it("have all measures in the last one, whatever their parent", () => {
    const placed = lay(plan({ measures: [0], outcomes: [{ measures: [0], outcomes: [{ measures: [0] }] }] }));
    for (const id of ["m1", "m2", "m3"]) expect(columnOf(placed, boxOf(placed, id))?.kind).toBe("measure");
  });
});

describe("boxes", () => {
  it("are one for each row, in reading order", () => {
    const { rows } = createOutline(sample("fukuchiyama"));
    expect(createLayout(rows).boxes.map(({ row }) => row)).toEqual(rows);
  });

  it("of one parent's measures are closer than those of two parents", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0, 0] }, { measures: [0, 0] }] }));
    const [first, second, other] = ["m1", "m2", "m3"].map((id) => boxOf(placed, id)) as [Box, Box, Box];
    expect(second.y - (first.y + first.height)).toBe(DEFAULT_SIZES.measureGap);
    expect(other.y - (second.y + second.height)).toBe(DEFAULT_SIZES.blockGap);
  });

  it("are centred on their children", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0, 0, 0] }, { measures: [0] }] }));
    const [first, last] = ["o1", "o2"].map((id) => boxOf(placed, id)) as [Box, Box];
    expect(Math.abs(middle(first) - middle(boxOf(placed, "m2")))).toBeLessThanOrEqual(1);
    expect(Math.abs(middle(boxOf(placed, "vision")) - (middle(first) + middle(last)) / 2)).toBeLessThanOrEqual(1);
  });

  it("of collapsed outcomes take no more space than the outcomes", () => {
    const model = plan({ outcomes: [{ measures: [0, 0, 0, 0, 0, 0] }, { measures: [0] }] });
    const read = createOutline(model);
    const placed = createLayout(visibleRows(read, new Set(["vision/o1"])));
    expect(placed.boxes.map(({ row }) => row.node.id)).toEqual(["vision", "o1", "o2", "m7"]);
    expect(placed.height).toBeLessThan(createLayout(read.rows).height);
  });

  it("begin at the margin", () => {
    const placed = lay(plan({ outcomes: [{ measures: [0, 0, 0] }] }));
    expect(Math.min(...placed.boxes.map(({ x }) => x))).toBe(DEFAULT_SIZES.margin);
    expect(Math.min(...placed.boxes.map(({ y }) => y))).toBe(DEFAULT_SIZES.margin);
  });
});

describe("cards of indicators", () => {
  it("have the indicators of one node, between it and its children", () => {
    const placed = lay(plan({ outcomes: [{ indicators: 3, measures: [0, 0] }] }));
    expect(placed.cards).toHaveLength(1);
    const [card] = placed.cards as [Layout["cards"][0]];
    expect(card).toMatchObject({ key: "vision/o1", start: 2, end: 5 });
    expect(placed.boxes.slice(card.start, card.end).map(({ row }) => row.node.id)).toEqual(["i1", "i2", "i3"]);
    expect(card.x + card.width).toBeLessThan(boxOf(placed, "o1").x);
    expect(card.x).toBeGreaterThan(boxOf(placed, "m1").x + DEFAULT_SIZES.measure.width);
    expect(middle(card)).toBeCloseTo(middle(boxOf(placed, "o1")), 0);
  });

  it("of a measure are centred on its row, if that is taller", () => {
    const sizes = { measure: { ...DEFAULT_SIZES.measure, width: 70 } };
    const placed = lay(plan({ outcomes: [{ measures: [1, 0] }] }), { sizes });
    const [card] = placed.cards as [Layout["cards"][0]];
    const [first, second] = ["m1", "m2"].map((id) => boxOf(placed, id)) as [Box, Box];
    expect(card.height).toBeLessThan(first.height);
    expect(Math.abs(middle(card) - middle(first))).toBeLessThanOrEqual(1);
    expect(second.y).toBe(first.y + first.height + DEFAULT_SIZES.measureGap);
  });

  it("of a measure are beyond it, and its row is as tall as the taller of both", () => {
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

  it("exist for each node with children", () => {
    const placed = lay(plan({ outcomes: [{ indicators: 1, measures: [0, 1] }, {}] }));
    expect(placed.links.map(({ key }) => key)).toEqual(
      ["vision/", "vision/o1", "o1/m2"].map((key) => (key === "vision/" ? "/vision" : key)),
    );
  });

  it("bracket measures from the middle of the first to that of the last, without an arm for each", () => {
    const few = lay(plan({ outcomes: [{ measures: [0, 0] }] }));
    const many = lay(plan({ outcomes: [{ measures: Array(50).fill(0) }] }));
    const [, link] = many.links as [unknown, Layout["links"][0]];
    expect(link.y).toBe(Math.floor(middle(boxOf(many, "m1"))));
    expect(link.y + link.height - 1).toBe(Math.floor(middle(boxOf(many, "m50"))));
    expect(segments(link).length).toBe(segments(few.links[1] as Layout["links"][0]).length);
  });

  it("reach outcomes with one arm each", () => {
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

describe("the content of a box", () => {
  const everything: Decorate = () => ({
    prefix: "(再)",
    code: "A101",
    tag: "5か所",
    chips: [{ role: "consultation", text: "要相談 医師会" }],
    footer: "基準 12% → 目標 15%",
  });
  const texts = (box: Box) => box.parts.map(({ role, text }) => [role, text]);

  it("is in order on one line if there is space", () => {
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

  it("determines its height", () => {
    const one = boxOf(lay(plan({ outcomes: [{ text: "一" }] })), "o1");
    const three = boxOf(lay(plan({ outcomes: [{ text: "一\n二\n三" }] })), "o1");
    expect(three.height - one.height).toBe(2 * DEFAULT_SIZES.outcome.lineHeight);
    expect(boxOf(lay(plan({ outcomes: [{ text: "" }] })), "o1").height).toBe(one.height);
  });

  it("leaves space for the running number, whatever its length", () => {
    const placed = lay(plan({ measures: Array(1200).fill(0) }));
    const { number } = placed.sizes;
    const wide = typesetter(measureText).width("1200", false) * placed.sizes.note.fontSize;
    expect(number).toBeGreaterThan(wide);
    for (const box of placed.boxes.slice(1)) expect(box.parts[0]?.x).toBe(DEFAULT_SIZES.measure.paddingX + number);
    expect(numberPart(placed, boxOf(placed, "m1200"))).toMatchObject({ role: "number", text: "1200" });
    expect(numberPart(placed, boxOf(placed, "vision"))).toBeNull();
  });

  it("is composed again only if it changed", () => {
    const model = plan({ outcomes: [{ measures: [0, 0, 0] }, { measures: [0, 0] }] });
    const changed = { ...model, nodes: { ...model.nodes, m2: { ...model.nodes.m2, text: "別の施策" } as Node } };
    const before = lay(model);
    const after = lay(changed);
    for (const [i, { row, parts }] of after.boxes.entries())
      if (row.node.id === "m2") expect(parts[0]?.text).toBe("別の施策");
      else expect(parts, row.key).toBe(before.boxes[i]?.parts);
  });

  it("is decorated again only by another function", () => {
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

// Invariants of any model in every direction. Each function returns the violations.

type Invariant = (placed: Layout) => string[];

/** Boxes and cards that must not overlap. `stack` is the parent of measures drawn together. */
function units({ boxes, cards }: Layout): { rect: Rect; key: string; stack: Row | null }[] {
  const alone = boxes.filter(({ row }) => row.node.kind !== "indicator");
  return [
    ...alone.map((box) => ({ rect: box, key: box.key, stack: box.row.node.kind === "measure" ? box.row.above : null })),
    ...cards.map((card) => {
      const { above } = (boxes[card.start] as Box).row;
      return { rect: card, key: `card ${card.key}`, stack: above?.node.kind === "measure" ? above.above : null };
    }),
  ];
}

/** Returns the larger of the horizontal and vertical gap between two rectangles; negative if they overlap. */
function distance(a: Rect, b: Rect): number {
  return Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), a.y - (b.y + b.height), b.y - (a.y + a.height));
}

const isWithin = (a: Rect, b: Rect) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Returns the straight lines of a link as rectangles without a width or a height. */
function lines({ d }: Link): Rect[] {
  const found: Rect[] = [];
  let [fromX, fromY] = [0, 0];
  for (const [, command, x, y] of d.matchAll(/([MLQ ])([\d.]+) ([\d.]+)/g)) {
    const [toX, toY] = [Number(x), Number(y)];
    const rect = {
      x: Math.min(fromX, toX),
      y: Math.min(fromY, toY),
      width: Math.abs(toX - fromX),
      height: Math.abs(toY - fromY),
    };
    if (command === "L") found.push(rect);
    [fromX, fromY] = [toX, toY];
  }
  return found;
}

const invariants: Readonly<Record<string, Invariant>> = {
  "nothing overlaps, and all keep their distance": (placed) => {
    const { blockGap, measureGap } = placed.sizes;
    const all = units(placed);
    return all.flatMap((a, i) =>
      all
        .slice(0, i)
        .filter((b) => distance(a.rect, b.rect) < (a.stack && a.stack === b.stack ? measureGap : blockGap))
        .map((b) => `${a.key} ${b.key}`),
    );
  },

  "indicators lie in the card of their parent, one below the other": ({ boxes, cards, sizes }) => {
    const wrong: string[] = [];
    const inCards = new Set<Box>();
    for (const card of cards) {
      let y = card.y + sizes.cardPadding;
      for (const box of boxes.slice(card.start, card.end)) {
        if (box.row.node.kind !== "indicator" || box.row.above?.key !== card.key || box.y !== y) wrong.push(box.key);
        if (box.x !== card.x + sizes.cardPadding || !isWithin(box, card)) wrong.push(box.key);
        y += box.height;
        inCards.add(box);
      }
      if (card.y + card.height !== y + sizes.cardPadding) wrong.push(`card ${card.key}`);
    }
    const loose = boxes.filter((box) => box.row.node.kind === "indicator" && !inCards.has(box));
    return [...wrong, ...loose.map(({ key }) => `loose ${key}`)];
  },

  "children stand away from the goal": ({ boxes, direction, sizes }) => {
    const at = new Map(boxes.map((box) => [box.row, box]));
    return boxes
      .filter((box) => {
        const above = box.row.above && (at.get(box.row.above) as Box);
        if (!above) return false;
        const stacked = direction === "goal-top" && above.row.node.kind === "measure";
        const away = {
          "goal-right": above.x - (box.x + box.width),
          "goal-left": box.x - (above.x + above.width),
          "goal-top": box.y - (above.y + above.height),
          list: 0,
        }[direction];
        return away < (stacked ? sizes.measureGap : sizes.columnGap);
      })
      .map(({ key }) => key);
  },

  "every box lies in a column of its kind": ({ boxes, columns, direction }) =>
    boxes
      .filter((box) => {
        const stacked = direction === "goal-top" && box.row.above?.node.kind === "measure";
        return !columns.some(
          (column) => column.kind === (stacked ? "measure" : box.row.node.kind) && isWithin(box, column),
        );
      })
      .map(({ key }) => key),

  "columns read in order": ({ boxes, columns, direction }) =>
    columns.flatMap((column) => {
      const inside = boxes.filter((box) => isWithin(box, column));
      return inside
        .filter((box, i) => {
          const before = inside[i - 1];
          if (!before) return false;
          const below = box.y >= before.y + before.height;
          return direction === "goal-top" ? box.x < before.x + before.width && !below : !below;
        })
        .map(({ key }) => key);
    }),

  "everything lies on the page, in whole pixels": ({ boxes, cards, width, height, sizes }) => {
    const { margin } = sizes;
    const page = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
    const whole = ({ x, y, width, height }: Rect) => [x, y, width, height].every(Number.isInteger);
    return [...boxes, ...cards].filter((rect) => !isWithin(rect, page) || !whole(rect)).map(({ key }) => key);
  },

  "links run along the columns or across them, within their bounds, and through nothing": (placed) => {
    const all = units(placed);
    return placed.links
      .filter((link) =>
        lines(link).some(
          (line) =>
            (line.width > 0 && line.height > 0) ||
            !isWithin(line, link) ||
            all.some(({ rect }) => distance(line, rect) < -1),
        ),
      )
      .map(({ key }) => key);
  },

  "links join every row to the one above it": ({ boxes, links, direction }) => {
    const joined = boxes
      .map(({ row }) => row.above)
      .filter((above) => above && !(direction === "goal-top" && above.node.kind === "measure"))
      .map((above) => (above as Row).key);
    const drawn = links.map(({ key }) => key);
    return [
      ...new Set(joined).symmetricDifference(new Set(drawn)),
      ...drawn.filter((key, i) => drawn.indexOf(key) !== i),
    ];
  },

  "texts fit into their boxes, and cover nothing there": (placed) => {
    const { width } = typesetter(measureText);
    return placed.boxes.flatMap((box) => {
      const { kind } = box.row.node;
      const { paddingX, paddingY } = placed.sizes[kind];
      const inner = {
        x: paddingX,
        y: paddingY - 1,
        width: box.width - 2 * paddingX,
        height: box.height - 2 * paddingY + 2,
      };
      const number = numberPart(placed, box);
      const taken: Rect[] = [];
      return (number ? [number, ...box.parts] : box.parts)
        .filter((part) => {
          const { fontSize, bold } = textSize(placed.sizes, kind, part.role);
          const text = { ...part, width: width(part.text, bold) * fontSize - 0.01 };
          const rect = CHIPS.has(part.role) ? part : text;
          const covers = taken.some((other) => distance(rect, other) < 0);
          taken.push(rect);
          return text.width > part.width || !isWithin(rect, inner) || covers;
        })
        .map(({ text }) => `${box.key} ${text}`);
    });
  },

  "the whole text is shown": ({ boxes }) =>
    boxes
      .filter(({ row, parts }) => {
        const shown = parts.filter(({ role }) => role === "text").map(({ text }) => text);
        return shown.join("").replace(/\s/g, "") !== row.text.replace(/\s/g, "");
      })
      .map(({ key }) => key),

  "the same rows are laid out in the same way, whatever was laid out before": ({ boxes, direction, sizes }) => {
    const rows = boxes.map(({ row }) => row);
    const options = { direction: direction as LayoutDirection, levels: LEVELS, sizes };
    const fresh = createLayout(rows, { ...options, measureText: (grapheme, bold) => measureText(grapheme, bold) });
    return JSON.stringify(positions(createLayout(rows, options))) === JSON.stringify(positions(fresh))
      ? []
      : ["differs"];
  },
};

const CHIPS: ReadonlySet<string> = new Set(["tag", "scene", "consultation", "remark"]);

const positions = ({ boxes, ...rest }: Layout) => ({ ...rest, boxes: boxes.map(({ row: _, ...box }) => box) });

const arbitraryPlan: fc.Arbitrary<Plan> = fc.letrec<{ outcome: Plan; vision: Plan }>((tie) => {
  const few = fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
  );
  const common = {
    text: fc.constantFrom("看取り", "人生の最期まで、自分の望む形で安心して暮らすことができる", "あ".repeat(200)),
    indicators: few,
    measures: fc.array(few, { maxLength: 8 }),
    outcomes: fc.array(tie("outcome"), { maxLength: 4 }) as fc.Arbitrary<Plan[]>,
  };
  const level = fc.constantFrom(undefined, ...LEVELS, "unheard-of");
  return {
    outcome: fc.record({ level, ...common }, { requiredKeys: [] }) as fc.Arbitrary<Plan>,
    vision: fc.record(common, { requiredKeys: [] }) as fc.Arbitrary<Plan>,
  };
}).vision;

const anyModel = fc.oneof({ weight: 3, arbitrary: arbitraryPlan.map(plan) }, { weight: 1, arbitrary: arbitraryModel });

describe("in every direction", () => {
  it.each(["fukuchiyama", "cancer-plan"])("%s keeps all invariants", (name) => {
    const read = createOutline(sample(name));
    for (const direction of DIRECTIONS) {
      const placed = createLayout(read.rows, { direction, levels: LEVELS, decorate: cardWords(read, homeCare) });
      for (const [invariant, broken] of Object.entries(invariants)) expect(broken(placed), invariant).toEqual([]);
    }
  });

  it("any model, with any rows collapsed, keeps all invariants", () => {
    const property = fc.property(
      anyModel,
      fc.array(fc.nat(), { maxLength: 2 }),
      fc.constantFrom(...DIRECTIONS),
      (model, folded, direction) => {
        const read = createOutline(model);
        const collapsed = new Set(folded.map((i) => (read.rows[i % read.rows.length] as Row).key));
        const decorate = cardWords(read, generic);
        const placed = createLayout(visibleRows(read, collapsed), { direction, levels: LEVELS, decorate });
        for (const [invariant, broken] of Object.entries(invariants)) {
          const found = broken(placed);
          if (found.length > 0) throw new Error(`${invariant}: ${found}`);
        }
      },
    );
    fc.assert(property, { numRuns: runs(500, 15_000) });
  });
});
