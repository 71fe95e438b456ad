import type { Row } from "../outline/outline.ts";
import { type Content, type Contents, reader } from "./contents.ts";
import { type MeasureText, measureText } from "./measure-text.ts";
import { type Recent, recent } from "./recent.ts";
import type { Sizes } from "./sizes.ts";
import type { LayoutOptions } from "./types.ts";
import { typesetter } from "./typesetter.ts";

/** The sizes of a layout, and a function that returns the content of each row in turn. */
export interface Setting {
  readonly sizes: Sizes;
  readonly content: (row: Row, width: number) => Content;
}

const SETTINGS_REMEMBERED = 4;
const known = new WeakMap<MeasureText, Recent<string, Contents>>();

/** Returns the setting of rows. Layouts of one arrangement and the same sizes share contents. */
export function setting(
  rows: readonly Row[],
  options: Pick<LayoutOptions, "sizes" | "measureText" | "decorate">,
  arrangement: string,
  usual: Sizes,
): Setting {
  const measure = options.measureText ?? measureText;
  const type = typesetter(measure);
  const given = { ...usual, ...options.sizes };
  const digits = type.width("0".repeat(String(lastNumber(rows)).length), given.note.bold) * given.note.fontSize;
  const sizes = { ...given, number: Math.max(given.number, Math.ceil(digits) + 10) };
  let all = known.get(measure);
  if (!all) {
    all = recent(SETTINGS_REMEMBERED);
    known.set(measure, all);
  }
  const key = arrangement + JSON.stringify(sizes);
  let contents = all.get(key);
  if (!contents) {
    contents = { last: [], known: new WeakMap() };
    all.set(key, contents);
  }
  return { sizes, content: reader(contents, sizes, type, options.decorate) };
}

function lastNumber(rows: readonly Row[]): number {
  for (let i = rows.length - 1; i >= 0; i--) {
    const { number } = rows[i] as Row;
    if (number !== null) return number;
  }
  return 0;
}
