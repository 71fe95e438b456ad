import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createLayout } from "../layout/layout.ts";
import { createListLayout } from "../layout/list.ts";
import { measureText } from "../layout/measure-text.ts";
import { PAPERS } from "../layout/paginate.ts";
import { typesetter } from "../layout/typesetter.ts";
import { cardWords } from "../message/card.ts";
import { columnTitle } from "../message/column.ts";
import type { LogicModel } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { homeCare } from "../profile/home-care.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { drawDiagram } from "./draw.ts";
import { drawSheets } from "./sheets.ts";
import { toSvg } from "./svg.ts";
import { lightTheme } from "./theme.ts";
import type { Drawing, RectShape, TextShape } from "./types.ts";

function sample(name: string): LogicModel {
  const result = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!result.ok) throw new Error(name);
  return result.model;
}

const titles = {
  title: "福知山市 在宅医療・介護連携ロジックモデル",
  subtitle: "京都府福知山市",
  columnTitle: (column: Parameters<typeof columnTitle>[0]) => columnTitle(column, homeCare),
};

/** Returns all drawings of a model: in each direction, as a list, and on A3 sheets. */
function drawings(model: LogicModel): readonly Drawing[] {
  const read = createOutline(model);
  const options = { decorate: cardWords(read, homeCare), levels: ["final", "intermediate", "initial"] };
  return [
    ...(["goal-right", "goal-left", "goal-top"] as const).map((direction) =>
      drawDiagram(createLayout(read.rows, { ...options, direction }), titles),
    ),
    drawDiagram(createListLayout(read.rows, { ...options, width: 375 }), titles),
    ...drawSheets(read.rows, { ...options, ...titles, paper: PAPERS["A3-landscape"] }),
  ];
}

const texts = ({ shapes }: Drawing) => shapes.filter((shape) => shape.type === "text");
const { width } = typesetter(measureText);

/** Returns the bounding box of a text. */
function extent({ x, y, text, fontSize, bold, anchor }: TextShape) {
  const wide = width(text, bold) * fontSize;
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
  return { left, right: left + wide, top: y - 0.88 * fontSize, bottom: y + 0.12 * fontSize };
}

/** Returns the texts that are cut off or overlap another. */
function illegible(drawing: Drawing): string[] {
  const all = texts(drawing).map((text) => ({ text: text.text, ...extent(text) }));
  const cut = all.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > drawing.width || bottom > drawing.height,
  );
  all.sort((a, b) => a.top - b.top);
  const covered: typeof all = [];
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const [a, b] = [all[i], all[j]] as [(typeof all)[0], (typeof all)[0]];
      if (b.top >= a.bottom - 0.1) break;
      if (b.left < a.right - 0.1 && a.left < b.right - 0.1) covered.push(a);
    }
  return [...cut, ...covered].map(({ text }) => text);
}

describe("a drawing", () => {
  const model = sample("fukuchiyama");
  const read = createOutline(model);
  const drawing = drawDiagram(
    createLayout(read.rows, { decorate: cardWords(read, homeCare), levels: ["intermediate"] }),
    titles,
  );
  const shapesOf = (key: string) => drawing.shapes.filter(({ row }) => row === key);
  const frame = (key: string) => shapesOf(key)[0] as RectShape;

  it("has the title and the titles of the columns on top", () => {
    const lines = texts(drawing);
    expect(lines.slice(0, 6).map(({ text }) => text)).toEqual([
      titles.title,
      titles.subtitle,
      "目指す姿",
      "取り組みの方向性（中間アウトカム）",
      "成果指標",
      "具体的な施策",
    ]);
    const first = Math.min(...lines.slice(6).map(({ y }) => y));
    for (const { y } of lines.slice(0, 6)) expect(y).toBeLessThan(first);
  });

  it("has every measure with its number, in reading order", () => {
    const numbers = texts(drawing)
      .filter(({ anchor }) => anchor === "end")
      .map(({ text }) => text);
    expect(numbers).toEqual(Array.from({ length: 55 }, (_, i) => String(i + 1)));
  });

  it("shows reuses dashed, in grey, with (再) in the accent colour", () => {
    const { key, first } = read.rows.find(({ node, reuse }) => node.kind === "measure" && reuse) ?? {
      key: "",
      first: "",
    };
    expect([frame(key).dashed, frame(first).dashed]).toEqual([true, false]);
    const shown = shapesOf(key).filter((shape) => shape.type === "text");
    expect(shown.find(({ text }) => text === "(再)")).toMatchObject({ fill: lightTheme.accent, bold: true });
    expect(shown.filter(({ text }) => text !== "(再)").map(({ fill }) => fill)).not.toContain(lightTheme.text);
  });

  it("shows kinds by shape and weight, not only by colour", () => {
    expect(frame("/vision")).toMatchObject({ fill: lightTheme.accent });
    expect(shapesOf("vision/o1").filter((shape) => shape.type === "text" && shape.bold).length).toBeGreaterThan(0);
    const edges = drawing.shapes.filter((shape) => shape.type === "rect" && shape.fill === lightTheme.indicator);
    expect(edges).toHaveLength(6);
  });

  it("has plain colours, or those of a theme", () => {
    const others = Object.keys(lightTheme).map((name, i) => [name, `#0000${i + 10}`]);
    const colors = (drawing: Drawing) =>
      new Set([...toSvg(drawing).matchAll(/="(#[^"]*)"/g)].map(([, color]) => color as string));
    const placed = createLayout(read.rows, { decorate: cardWords(read, homeCare) });
    const own = colors(drawDiagram(placed, { ...titles, theme: Object.fromEntries(others) }));
    expect([...own].sort()).toEqual(others.map(([, color]) => color));
    for (const [, color] of toSvg(drawing).matchAll(/(?:fill|stroke)="([^"]*)"/g))
      expect(color).toMatch(/^(#[0-9a-f]{6}|none)$/);
  });

  it("begins with its background", () => {
    expect(drawing.shapes[0]).toMatchObject({
      x: 0,
      y: 0,
      width: drawing.width,
      height: drawing.height,
      fill: "#ffffff",
    });
  });

  it("needs no titles", () => {
    const placed = createLayout(read.rows);
    expect(drawDiagram(placed)).toMatchObject({ width: placed.width, height: placed.height, title: "", paper: null });
  });
});

describe("sheets of paper", () => {
  const model = sample("fukuchiyama");
  const read = createOutline(model);
  const options = { decorate: cardWords(read, homeCare), levels: ["intermediate"], ...titles };

  it("have the shape of the paper, and text of at least 7 points on one A3 sheet", () => {
    const sheets = drawSheets(read.rows, { ...options, paper: PAPERS["A3-landscape"] });
    expect(sheets).toHaveLength(1);
    const [{ width, height, paper, shapes }] = sheets as [Drawing];
    expect(paper).toMatchObject({ width: 420, height: 297 });
    expect(width / height).toBeCloseTo(420 / 297);
    const least = Math.min(
      ...shapes.map((shape) => (shape.type === "text" ? shape.fontSize : Number.POSITIVE_INFINITY)),
    );
    expect((least * 420) / width / (25.4 / 72)).toBeGreaterThanOrEqual(7);
  });

  it("keep their margins", () => {
    for (const name of ["A3-landscape", "A4-portrait"] as const) {
      const paper = PAPERS[name];
      for (const sheet of drawSheets(read.rows, { ...options, paper })) {
        const margin = (paper.margin * sheet.width) / paper.width - 1;
        for (const shape of sheet.shapes.slice(1)) {
          const { left, right, top, bottom } =
            shape.type === "text"
              ? extent(shape)
              : shape.type === "rect"
                ? { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height }
                : { left: margin, right: margin, top: margin, bottom: margin };
          expect(left).toBeGreaterThanOrEqual(margin);
          expect(top).toBeGreaterThanOrEqual(margin);
          expect(right).toBeLessThanOrEqual(sheet.width - margin);
          expect(bottom).toBeLessThanOrEqual(sheet.height - margin);
        }
      }
    }
  });

  it("have numbers if there are several", () => {
    const sheets = drawSheets(read.rows, { ...options, paper: PAPERS["A4-portrait"] });
    expect(
      sheets.map((sheet) =>
        texts(sheet)
          .filter(({ text }) => / \/ /.test(text))
          .map(({ text }) => text),
      ),
    ).toEqual([["1 / 2"], ["2 / 2"]]);
    expect(sheets[1]?.title).toBe(`${titles.title} 2 / 2`);
  });
});

describe("no text is cut off or covered", () => {
  it.each(["fukuchiyama", "cancer-plan"])("in %s", (name) => {
    for (const drawing of drawings(sample(name))) expect(illegible(drawing)).toEqual([]);
  });

  it("in any model; and its SVG is well-formed", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        for (const drawing of drawings(model)) {
          const found = illegible(drawing);
          if (found.length > 0) throw new Error(`illegible: ${found}`);
          const svg = toSvg(drawing);
          if (!WELL_FORMED.test(svg)) throw new Error(svg);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

const NAME = "[a-z][a-zA-Z:-]*";
const ATTRIBUTES = `(?: ${NAME}="[^<>"]*")*`;
const WELL_FORMED = new RegExp(
  `^<svg${ATTRIBUTES}>\\n<title>[^<>]*</title>\\n<desc>[^<>]*</desc>\\n(?:<(?:rect|path)${ATTRIBUTES}/>\\n|<text${ATTRIBUTES}>[^<>]*</text>\\n)*</svg>\\n$`,
);
