import type { Column, Layout } from "../layout/types.ts";
import type { Typesetter } from "../layout/typesetter.ts";
import { MIDDLE } from "./boxes.ts";
import type { Theme } from "./theme.ts";
import type { Shape, TextShape } from "./types.ts";

/** Shapes and the space they take at the top, or on the left. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly size: number;
}

/** Returns lines of text from a top left corner. */
function paragraph(
  lines: readonly string[],
  x: number,
  top: number,
  style: Pick<TextShape, "fontSize" | "bold" | "fill">,
  lineHeight: number,
): TextShape[] {
  return lines.map((text, i) => ({
    type: "text",
    row: null,
    x,
    y: top + (i + 0.5) * lineHeight + MIDDLE * style.fontSize,
    text,
    ...style,
    anchor: "start",
  }));
}

/** Below the titles, in px. */
const GAP = 14;

/** Returns the title and subtitle, at most `width` wide. */
export function heading(title: string, subtitle: string, width: number, type: Typesetter, theme: Theme): Block {
  const shapes: Shape[] = [];
  let size = 0;
  const add = (text: string, fontSize: number, bold: boolean, fill: string, lineHeight: number) => {
    if (text === "") return;
    const lines = type.lines(text, bold, width / fontSize);
    shapes.push(...paragraph(lines, 0, size, { fontSize, bold, fill }, lineHeight));
    size += lines.length * lineHeight;
  };
  add(title, 18, true, theme.text, 28);
  add(subtitle, 12, false, theme.quiet, 20);
  return { shapes, size: size > 0 ? size + GAP : 0 };
}

const COLUMN = { fontSize: 13, lineHeight: 20, gap: 10, left: 132 };

/** Returns the titles of columns: above the boxes, or on their left if the goal is on top. */
export function columnTitles(layout: Layout, title: (column: Column) => string, type: Typesetter, theme: Theme): Block {
  const { fontSize, lineHeight, gap, left } = COLUMN;
  const beside = layout.direction === "goal-top";
  const broken = layout.columns.map((column) => {
    const text = title(column);
    return text === "" ? [] : type.lines(text, true, (beside ? left - gap : column.width) / fontSize);
  });
  const most = Math.max(0, ...broken.map((lines) => lines.length));
  if (most === 0) return { shapes: [], size: 0 };
  const shapes = layout.columns.flatMap(({ x, y }, i) => {
    const lines = broken[i] as readonly string[];
    const [left, top] = beside ? [x - COLUMN.left, y] : [x, y - gap - lines.length * lineHeight];
    return paragraph(lines, left, top, { fontSize, bold: true, fill: theme.quiet }, lineHeight);
  });
  return { shapes, size: beside ? left : most * lineHeight + gap };
}
