import { outcomeDepths } from "../outline/outcome-depths.ts";
import type { Row } from "../outline/outline.ts";
import type { Content } from "./contents.ts";
import type { Setting } from "./setting.ts";

/** A unit of placement: a vision or outcome, a card of indicators, the measures of one parent, or a spacer. */
export interface Item {
  readonly type: "node" | "card" | "stack" | "spacer";
  /** Numbered from the goal: the vision 0, outcomes 2, 4, … by depth, measures last; indicators one after their owner. */
  readonly column: number;
  /** Its rows: from `start` up to, but excluding, `end`. A node has one. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly height: number;
  /** The items next to it, away from the goal, in reading order. */
  readonly below: readonly Item[];
  /** Where it begins across the columns: its top, or its left edge if the goal is on top. */
  at: number;
}

/** The column of measures, beyond those of outcomes of any depth. */
export const MEASURES: number = 2 ** 20;

/** Rows gathered into items. */
export interface Gathered {
  /** The vision. */
  readonly root: Item;
  /** Of each row. */
  readonly contents: readonly Content[];
  /** Of each row in a card or stack: its distance from the top of that. */
  readonly tops: readonly number[];
  /** Those in use, from the goal. */
  readonly columns: readonly number[];
}

/**
 * Gathers rows, the vision first, into items. The indicators of a measure belong to its stack: beside the measure, or
 * below it if `stacked`.
 */
export function gather(rows: readonly Row[], levels: readonly string[], setting: Setting, stacked: boolean): Gathered {
  const { sizes } = setting;
  const contents: Content[] = [];
  const tops = new Array<number>(rows.length).fill(0);
  const columns = new Set<number>();
  const depths = outcomeDepths(rows, levels);

  /** Whether the next row, at `contents.length`, is a child of this kind. */
  function follows(above: Row, kind: Row["node"]["kind"]): boolean {
    const row = rows[contents.length];
    return row !== undefined && row.above === above && row.node.kind === kind;
  }

  function take(width: number): Content {
    const made = setting.content(rows[contents.length] as Row, width);
    contents.push(made);
    return made;
  }

  /** Takes the indicators of a row into a card that begins at `top` and returns its height. */
  function takeIndicators(above: Row, width: number, top: number): number {
    let y = top + sizes.cardPadding;
    while (follows(above, "indicator")) {
      tops[contents.length] = y;
      y += take(width - 2 * sizes.cardPadding).height;
    }
    return y + sizes.cardPadding - top;
  }

  function takeStack(above: Row): Item {
    columns.add(MEASURES);
    const start = contents.length;
    const { width } = sizes.measure;
    let y = 0;
    while (follows(above, "measure")) {
      const index = contents.length;
      const row = rows[index] as Row;
      if (index > start) y += sizes.measureGap;
      tops[index] = y;
      const { height } = take(width);
      if (!follows(row, "indicator")) {
        y += height;
      } else if (stacked) {
        y += height + sizes.measureGap;
        y += takeIndicators(row, width - sizes.number, y);
      } else {
        columns.add(MEASURES + 1);
        const card = takeIndicators(row, sizes.indicator.width, y);
        const tall = Math.max(height, card);
        tops[index] = y + Math.floor((tall - height) / 2);
        const down = Math.floor((tall - card) / 2);
        for (let i = index + 1; i < contents.length; i++) tops[i] = (tops[i] as number) + down;
        y += tall;
      }
    }
    return { type: "stack", column: MEASURES, start, end: contents.length, width, height: y, below: [], at: 0 };
  }

  function takeNode(column: number): Item {
    columns.add(column);
    const start = contents.length;
    const row = rows[start] as Row;
    const { width } = sizes[row.node.kind];
    const { height } = take(width);
    const below: Item[] = [];
    let card: Item | null = null;
    if (follows(row, "indicator")) {
      columns.add(column + 1);
      const { width } = sizes.indicator;
      const height = takeIndicators(row, width, 0);
      card = { type: "card", column: column + 1, start: start + 1, end: contents.length, width, height, below, at: 0 };
    }
    while (follows(row, "outcome")) {
      const depth = depths.get(rows[contents.length] as Row) as number;
      below.push(takeNode(2 + 2 * depth));
    }
    if (follows(row, "measure")) below.push(takeStack(row));
    return { type: "node", column, start, end: start + 1, width, height, below: card ? [card] : below, at: 0 };
  }

  const root = takeNode(0);
  return { root, contents, tops, columns: [...columns].sort((a, b) => a - b) };
}
