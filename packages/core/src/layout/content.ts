import type { Row } from "../outline/outline.ts";
import type { Sizes, TextSize } from "./sizes.ts";
import type { Box, Layout, Part, PartRole } from "./types.ts";

const TEXTS: ReadonlySet<PartRole> = new Set<PartRole>(["text", "prefix", "code", "footer", "number"]);

/** Whether parts of a role are chips: the tag, and every role of a `Chip`. */
export function isChip(role: PartRole): boolean {
  return !TEXTS.has(role);
}

/** Returns the font of a part in a box of this kind. */
export function textSize(sizes: Sizes, kind: Row["node"]["kind"], role: PartRole): TextSize {
  if (role === "text") return sizes[kind];
  if (role === "prefix") return { ...sizes[kind], bold: true };
  return isChip(role) ? sizes.chip : sizes.note;
}

/** Returns the running number of a box as a part of it, to be set flush right; `null` if it has none. */
export function numberPart({ sizes }: Pick<Layout, "sizes">, { row }: Box): Part | null {
  if (row.number === null) return null;
  const { paddingX: x, paddingY: y, lineHeight: height } = sizes.measure;
  return { role: "number", text: String(row.number), x, y, width: sizes.number - 8, height };
}
