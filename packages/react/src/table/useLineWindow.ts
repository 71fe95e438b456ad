import { type RefObject, useCallback, useMemo, useState } from "react";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import { useScrollWindow } from "../headless/useScrollWindow.ts";
import type { Table } from "./lines.ts";
import type { Stretch } from "./pieces.ts";

/** The assumed height of a line before it is mounted, px. */
const LINE_HEIGHT = 40;

/** The lines of a long table to mount. */
export interface LineWindow {
  readonly window: Stretch;
  /** The top of each line below the column titles in px, then the total height; 0 for the lines above. */
  readonly tops: Float64Array;
  /** Returns the tops with the mounted lines measured again. */
  readonly measure: () => Float64Array;
}

/**
 * Returns the lines around the visible part. Lines that were mounted keep their height, others have an assumed one. The
 * lines are in `bodyRef`, with their ids in `data-line`; `whole` mounts all of them.
 */
export function useLineWindow(
  scrollerRef: RefObject<HTMLElement | null>,
  bodyRef: RefObject<HTMLElement | null>,
  table: Table,
  whole: boolean,
): LineWindow {
  const rect = useScrollWindow(scrollerRef, 1);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(() => new Map());
  const [start, setStart] = useState(0);
  const tops = useMemo(() => topsOf(table, heights), [table, heights]);

  useBrowserLayoutEffect(() => {
    // While the table is hidden, its lines have no height.
    if (whole || !bodyRef.current || !scrollerRef.current?.clientHeight) return;
    const top = bodyRef.current.getBoundingClientRect().top - scrollerRef.current.getBoundingClientRect().top;
    setStart(Math.round(top + scrollerRef.current.scrollTop));
    setHeights(measured(heights, bodyRef.current));
  });

  const { head, lines } = table;
  const window = whole
    ? { from: head, to: lines.length }
    : rect.height > 0
      ? {
          from: Math.max(head, lineAt(tops, rect.y - start)),
          to: lineAt(tops, rect.y + rect.height - start) + 1,
        }
      : { from: head, to: head };
  const measure = useCallback(() => topsOf(table, measured(heights, bodyRef.current)), [table, heights, bodyRef]);
  return { window, tops, measure };
}

/** Returns the known heights with those of the mounted lines; the same map if none has changed. */
function measured(known: ReadonlyMap<string, number>, body: HTMLElement | null): ReadonlyMap<string, number> {
  let heights: Map<string, number> | null = null;
  for (const element of body?.querySelectorAll<HTMLElement>("[data-line]") ?? []) {
    const id = element.dataset.line as string;
    const { height } = element.getBoundingClientRect();
    if (Math.abs((known.get(id) ?? 0) - height) < 0.5) continue;
    heights ??= new Map(known);
    heights.set(id, height);
  }
  return heights ?? known;
}

function topsOf({ lines, head }: Table, heights: ReadonlyMap<string, number>): Float64Array {
  const tops = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    tops[i + 1] = (tops[i] as number) + (i < head ? 0 : (heights.get(line.id) ?? LINE_HEIGHT));
  });
  return tops;
}

/** Returns the line at a position, clamped to the first and last. */
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
