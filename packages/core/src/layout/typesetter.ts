import { breakParagraph, type Paragraph } from "./break-paragraph.ts";
import { COMPOSED, lineClasses } from "./kinsoku.ts";
import type { MeasureText } from "./measure-text.ts";
import { recent } from "./recent.ts";

/** Measures texts and breaks them into lines, with a cache. Widths are in em. */
export interface Typesetter {
  /** Returns the width of a text on one line. */
  width(text: string, bold: boolean): number;
  /**
   * Returns the lines of a text, at least one: the first at most `first` wide (defaults to `width`), the others `width`.
   * Spaces at line ends are dropped. A line is wider only if a single grapheme is.
   */
  lines(text: string, bold: boolean, width: number, first?: number): readonly string[];
}

const typesetters = new WeakMap<MeasureText, Typesetter>();

/** Returns the typesetter that uses this measure. There is one per measure. */
export function typesetter(measure: MeasureText): Typesetter {
  let known = typesetters.get(measure);
  if (!known) {
    known = create(measure);
    typesetters.set(measure, known);
  }
  return known;
}

interface Broken {
  readonly bold: boolean;
  readonly width: number;
  readonly first: number;
  readonly lines: readonly string[];
}

const WIDTHS_REMEMBERED = 4; // per text: reuses, the diagram and the list have different ones

function create(measure: MeasureText): Typesetter {
  const characters = [new Float64Array(0x10000).fill(-1), new Float64Array(0x10000).fill(-1)] as const;
  const widths = [recent<string, number>(20_000), recent<string, number>(20_000)] as const;
  const broken = recent<string, Broken[]>(50_000);

  /** Returns the width of a grapheme of one UTF-16 unit. */
  function character(code: number, bold: boolean): number {
    const table = characters[bold ? 1 : 0];
    let width = table[code] as number;
    if (width < 0) {
      width = Math.max(0, measure(String.fromCharCode(code), bold));
      table[code] = width;
    }
    return width;
  }

  function width(text: string, bold: boolean): number {
    let sum = widths[bold ? 1 : 0].get(text);
    if (sum === undefined) {
      sum = 0;
      const { size, widths: each } = paragraph(text, bold);
      for (let i = 0; i < size; i++) sum += each[i] as number;
      widths[bold ? 1 : 0].set(text, sum);
    }
    return sum;
  }

  const own: Buffers = { classes: new Uint16Array(256), widths: new Float64Array(256) };
  const classOf = lineClasses();

  /** Valid until the next call. */
  function paragraph(text: string, bold: boolean): Paragraph {
    if (own.widths.length < text.length) {
      own.classes = new Uint16Array(text.length * 2);
      own.widths = new Float64Array(text.length * 2);
    }
    const { classes, widths } = own;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const value = classOf[code] as number;
      if (value & COMPOSED) return composed(text, bold);
      classes[i] = value;
      widths[i] = character(code, bold);
    }
    return { text, size: text.length, starts: null, classes, widths };
  }

  function composed(text: string, bold: boolean): Paragraph {
    const { classes, widths } = own;
    const starts: number[] = [];
    for (const { segment, index } of segmenter().segment(text)) {
      classes[starts.length] = classOf[segment.charCodeAt(0)] as number;
      widths[starts.length] = Math.max(0, measure(segment, bold));
      starts.push(index);
    }
    const size = starts.length;
    starts.push(text.length);
    return { text, size, starts, classes, widths };
  }

  function lines(text: string, bold: boolean, width: number, first: number = width): readonly string[] {
    let all = broken.get(text);
    if (!all) {
      all = [];
      broken.set(text, all);
    }
    for (const known of all)
      if (known.width === width && known.first === first && known.bold === bold) return known.lines;
    const made: string[] = [];
    for (const part of LINE_FEED.test(text) ? text.split(LINE_FEED) : [text])
      breakParagraph(paragraph(part, bold), width, made.length === 0 ? first : width, made);
    if (all.length === WIDTHS_REMEMBERED) all.shift();
    all.push({ bold, width, first, lines: made });
    return made;
  }

  return { width, lines };
}

interface Buffers {
  classes: Uint16Array;
  widths: Float64Array;
}

const LINE_FEED = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

let graphemes: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter("ja", { granularity: "grapheme" });
  return graphemes;
}
