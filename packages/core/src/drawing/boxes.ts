import { isChip, numberPart, textSize } from "../layout/content.ts";
import type { Box, Card, Layout, Part, PartRole } from "../layout/types.ts";
import type { Theme } from "./theme.ts";
import type { RectShape, Shape, TextShape } from "./types.ts";

const RADIUS = 6;
const EDGE = 4;
/** The distance from a text's baseline up to its middle, in em: ideographs reach from -0.12 to 0.88. */
export const MIDDLE = 0.38;

/** Returns the card around indicators, with its coloured edge. */
export function drawCard({ key, x, y, width, height }: Card, theme: Theme): Shape[] {
  const base = { type: "rect", row: key, dashed: false } as const;
  return [
    {
      ...base,
      ...inside(x, y, width, height, 1),
      radius: RADIUS,
      fill: theme.surface,
      stroke: theme.border,
      strokeWidth: 1,
    },
    { ...base, x, y, width: EDGE, height, radius: 1.5, fill: theme.indicator, stroke: null, strokeWidth: 0 },
  ];
}

/** Returns the shapes of one row: its frame if it has one, its chips and its texts. */
export function drawBox(layout: Layout, box: Box, theme: Theme): Shape[] {
  const shapes: Shape[] = [];
  if (box.row.node.kind !== "indicator") shapes.push(frame(box, theme));
  const number = numberPart(layout, box);
  if (number) shapes.push(text(layout, box, number, theme.quiet, number.x + number.width, "end"));
  for (const part of box.parts) {
    const { role, x, width } = part;
    const chip = chipColors(role, theme);
    if (chip) {
      shapes.push(chipFrame(box, part, chip));
      shapes.push(text(layout, box, part, chip.text, x + width / 2, "middle"));
    } else {
      shapes.push(text(layout, box, part, textColor(box, role, theme), x, "start"));
    }
  }
  return shapes;
}

function frame({ key, row, x, y, width, height }: Box, theme: Theme): RectShape {
  const { kind } = row.node;
  const outcome = kind === "outcome";
  const fill = kind === "vision" ? theme.accent : outcome && !row.reuse ? theme.outcome : theme.surface;
  const stroke = kind === "vision" ? theme.accent : outcome ? theme.outcomeBorder : theme.border;
  return {
    type: "rect",
    row: key,
    ...inside(x, y, width, height, 1),
    radius: RADIUS,
    fill,
    stroke,
    strokeWidth: 1,
    dashed: row.reuse,
  };
}

/** Strokes extend half their width to each side; this keeps them inside the rectangle. */
function inside(x: number, y: number, width: number, height: number, strokeWidth: number) {
  const half = strokeWidth / 2;
  return { x: x + half, y: y + half, width: width - strokeWidth, height: height - strokeWidth };
}

interface ChipColors {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
  readonly round: boolean;
}

function chipColors(role: PartRole, theme: Theme): ChipColors | null {
  if (!isChip(role)) return null;
  switch (role) {
    case "scene":
      return { fill: theme.accent, stroke: theme.accent, text: theme.onAccent, round: false };
    case "consultation":
      return { fill: theme.consultation, stroke: theme.consultationBorder, text: theme.onConsultation, round: false };
    default:
      return { fill: theme.surface, stroke: theme.border, text: theme.quiet, round: true };
  }
}

function chipFrame(box: Box, { x, y, width, height }: Part, { fill, stroke, round }: ChipColors): RectShape {
  const radius = round ? height / 2 : RADIUS / 2;
  const at = inside(box.x + x, box.y + y, width, height, 1);
  return { type: "rect", row: box.key, ...at, radius, fill, stroke, strokeWidth: 1, dashed: false };
}

function textColor({ row }: Box, role: PartRole, theme: Theme): string {
  if (row.node.kind === "vision") return theme.onAccent;
  if (role === "prefix") return theme.accent;
  return row.reuse || role === "code" || role === "footer" ? theme.quiet : theme.text;
}

function text(
  { sizes }: Layout,
  { key, row, x, y }: Box,
  part: Part,
  fill: string,
  at: number,
  anchor: TextShape["anchor"],
): TextShape {
  const { fontSize, bold } = textSize(sizes, row.node.kind, part.role);
  const baseline = y + part.y + part.height / 2 + MIDDLE * fontSize;
  return { type: "text", row: key, x: x + at, y: baseline, text: part.text, fontSize, bold, fill, anchor };
}
