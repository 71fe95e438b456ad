import { type RefObject, useCallback, useMemo, useReducer, useRef } from "react";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import { useScrollWindow } from "../headless/useScrollWindow.ts";
import type { Table } from "./lines.ts";
import type { Stretch } from "./pieces.ts";

/** How high a line is taken to be before it has been mounted, px. */
const LINE_HEIGHT = 40;

/** Which lines of a long table are worth mounting. */
export interface LineWindow {
  readonly window: Stretch;
  /** The top of each line below the column titles, in px, and at the end their height; 0 for those above. */
  readonly tops: Float64Array;
  /** The tops as they are now, with the lines that are mounted measured. */
  readonly measure: () => Float64Array;
}

/**
 * The lines around what is scrolled to. Lines that have been mounted are as high as they were, others as high as usual.
 * `body` holds the lines, each with its id in `data-line`; `whole` mounts all of them.
 */
export function useLineWindow(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  table: Table,
  whole: boolean,
): LineWindow {
  const rect = useScrollWindow(scroller, 1);
  const heights = useRef(new Map<string, number>());
  const start = useRef(0);
  const [measured, remeasured] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted when `heights` has changed
  const tops = useMemo(() => topsOf(table, heights.current), [table, measured]);

  const read = useCallback((): boolean => {
    let changed = false;
    for (const element of body.current?.querySelectorAll<HTMLElement>("[data-line]") ?? []) {
      const id = element.dataset.line as string;
      const height = element.getBoundingClientRect().height;
      if (Math.abs((heights.current.get(id) ?? 0) - height) < 0.5) continue;
      heights.current.set(id, height);
      changed = true;
    }
    return changed;
  }, [body]);

  useBrowserLayoutEffect(() => {
    if (whole || !body.current || !scroller.current) return;
    const top = body.current.getBoundingClientRect().top - scroller.current.getBoundingClientRect().top;
    start.current = top + scroller.current.scrollTop;
    if (read()) remeasured();
  });

  const { head, lines } = table;
  const window = whole
    ? { from: head, to: lines.length }
    : rect.height > 0
      ? {
          from: Math.max(head, lineAt(tops, rect.y - start.current)),
          to: lineAt(tops, rect.y + rect.height - start.current) + 1,
        }
      : { from: head, to: head };
  const measure = useCallback(() => {
    read();
    return topsOf(table, heights.current);
  }, [read, table]);
  return { window, tops, measure };
}

function topsOf({ lines, head }: Table, heights: ReadonlyMap<string, number>): Float64Array {
  const tops = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    tops[i + 1] = (tops[i] as number) + (i < head ? 0 : (heights.get(line.id) ?? LINE_HEIGHT));
  });
  return tops;
}

/** The line at a place, the first or last where it is beyond. */
function lineAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((tops[middle] as number) <= y) low = middle;
    else high = middle;
  }
  return low;
}
