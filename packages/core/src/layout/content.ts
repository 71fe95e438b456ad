import type { Row } from "../outline/outline.ts";
import type { Sizes, TextSize } from "./sizes.ts";
import type { Box, Layout, Part, PartRole } from "./types.ts";

/** How a part of a box of this kind is set. */
export function textSize(sizes: Sizes, kind: Row["node"]["kind"], role: PartRole): TextSize {
  if (role === "text") return sizes[kind];
  if (role === "prefix") return { ...sizes[kind], bold: true };
  return role === "footer" || role === "code" || role === "number" ? sizes.note : sizes.chip;
}

/** The running number of a box as a part of it, to be set flush right; `null` where it has none. */
export function numberPart({ sizes }: Pick<Layout, "sizes">, { row }: Box): Part | null {
  if (row.number === null) return null;
  const { paddingX: x, paddingY: y, lineHeight: height } = sizes.measure;
  return { role: "number", text: String(row.number), x, y, width: sizes.number - 8, height };
}
