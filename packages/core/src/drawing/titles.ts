import type { Column, Layout } from "../layout/types.ts";
import type { Typesetter } from "../layout/typesetter.ts";
import type { Theme } from "./theme.ts";
import type { Shape, TextShape } from "./types.ts";

/** Shapes and the room they take at the top, or at the left. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly size: number;
}

const MIDDLE = 0.38;

/** Lines of text from a top left corner. */
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

/** The title and what stands below it, from `x` and `margin` on, at most `width` wide. */
export function heading(
  title: string,
  subtitle: string,
  x: number,
  width: number,
  type: Typesetter,
  theme: Theme,
): Block {
  const shapes: Shape[] = [];
  let size = 0;
  const add = (text: string, fontSize: number, bold: boolean, fill: string, lineHeight: number) => {
    if (text === "") return;
    const lines = type.lines(text, bold, width / fontSize);
    shapes.push(...paragraph(lines, x, size, { fontSize, bold, fill }, lineHeight));
    size += lines.length * lineHeight;
  };
  add(title, 18, true, theme.text, 28);
  add(subtitle, 12, false, theme.quiet, 20);
  return { shapes, size };
}

const TITLE = { fontSize: 13, lineHeight: 20, room: 12, left: 132 };

/** The titles of columns: above them, or to their left where the goal is on top. They end where the layout begins. */
export function columnTitles(layout: Layout, title: (column: Column) => string, type: Typesetter, theme: Theme): Block {
  const { fontSize, lineHeight, room, left } = TITLE;
  const style = { fontSize, bold: true, fill: theme.quiet };
  const beside = layout.direction === "goal-top";
  const broken = layout.columns.map((column) => {
    const text = title(column);
    return text === "" ? [] : type.lines(text, true, (beside ? left - room : column.width) / fontSize);
  });
  const most = Math.max(0, ...broken.map((lines) => lines.length));
  if (most === 0) return { shapes: [], size: 0 };
  const size = beside ? left : most * lineHeight + room;
  const shapes: Shape[] = layout.columns.flatMap((column, i) => {
    const lines = broken[i] as readonly string[];
    return beside
      ? paragraph(lines, layout.sizes.margin - left, column.y, style, lineHeight)
      : paragraph(lines, column.x, -room - lines.length * lineHeight, style, lineHeight);
  });
  return { shapes, size };
}
