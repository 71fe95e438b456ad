import type { Row } from "../outline/outline.ts";
import { textSize } from "./content.ts";
import type { Sizes } from "./sizes.ts";
import type { Decoration, Part, PartRole } from "./types.ts";
import type { Typesetter } from "./typesetter.ts";

/** What a box shows, and its height. */
export interface Composed {
  readonly height: number;
  readonly parts: readonly Part[];
}

const GAP = 4; // between runs and chips
const LEAST = 3; // em; with less left on a line, a text begins on the next one

/** Sets the text of a row and its decoration into the lines of a box of this width. */
export function compose(
  row: Row,
  decoration: Decoration,
  width: number,
  sizes: Sizes,
  typesetter: Typesetter,
): Composed {
  const kind = row.node.kind;
  const card = sizes[kind];
  const left = card.paddingX + (kind === "measure" ? sizes.number : 0);
  const inner = Math.max(0, width - left - card.paddingX);
  const parts: Part[] = [];
  let x = 0;
  let y = card.paddingY;
  /** Width kept free at the end of the current line. */
  let reserved = 0;
  /** The run that ends the current line. Measured only if something follows. */
  let tail: { text: string; bold: boolean; fontSize: number } | null = null;

  function feed(lineHeight: number): void {
    x = 0;
    tail = null;
    y += lineHeight;
    reserved = 0;
  }

  function follow(): void {
    if (tail) x += typesetter.width(tail.text, tail.bold) * tail.fontSize + GAP;
    tail = null;
  }

  function put(role: PartRole, text: string, wide: number, height: number, lineHeight: number): void {
    const top = y + Math.floor((lineHeight - height) / 2);
    parts.push({ role, text, x: left + x, y: top, width: wide, height });
  }

  function run(role: PartRole, text: string, lineHeight: number): void {
    const { fontSize, bold } = textSize(sizes, kind, role);
    follow();
    if (x > 0 && inner - reserved - x < LEAST * fontSize) feed(lineHeight);
    const lines = typesetter.lines(text, bold, inner / fontSize, (inner - reserved - x) / fontSize);
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as string;
      if (i > 0) feed(lineHeight);
      if (line !== "") put(role, line, inner - reserved - x, lineHeight, lineHeight);
    }
    tail = { text: lines[lines.length - 1] as string, bold, fontSize };
  }

  function chip(role: PartRole, text: string, lineHeight: number): void {
    const { fontSize, lineHeight: height, bold, paddingX } = sizes.chip;
    follow();
    for (const line of typesetter.lines(text, bold, (inner - 2 * paddingX) / fontSize)) {
      const wide = Math.ceil(typesetter.width(line, bold) * fontSize + 2 * paddingX);
      if (x > 0 && x + wide > inner - reserved) feed(Math.max(height + 2, lineHeight));
      put(role, line, wide, height, Math.max(height, lineHeight));
      x += wide + GAP;
    }
  }

  const { prefix, code, chips = [], footer } = decoration;
  let { tag } = decoration;
  const above = kind === "vision" || kind === "outcome";
  if (above && chips.length > 0) {
    for (const { role, text } of chips) chip(role, text, sizes.chip.lineHeight);
    feed(sizes.chip.lineHeight + GAP);
  }
  if (tag) {
    const { fontSize, lineHeight: height, bold, paddingX } = sizes.chip;
    const wide = Math.ceil(typesetter.width(tag, bold) * fontSize + 2 * paddingX);
    if (wide < inner / 3) {
      x = inner - wide;
      put("tag", tag, wide, height, card.lineHeight);
      x = 0;
      reserved = wide + GAP;
      tag = undefined;
    }
  }
  if (prefix) run("prefix", prefix, card.lineHeight);
  if (code) run("code", code, card.lineHeight);
  run("text", row.text, card.lineHeight);
  if (tag) chip("tag", tag, card.lineHeight);
  if (!above) for (const { role, text } of chips) chip(role, text, card.lineHeight);
  feed(card.lineHeight);
  if (footer) {
    y += GAP / 2;
    run("footer", footer, sizes.note.lineHeight);
    feed(sizes.note.lineHeight);
  }
  return { height: Math.ceil(y + card.paddingY), parts };
}
