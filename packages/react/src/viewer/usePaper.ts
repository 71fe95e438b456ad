import type { PlacementKey } from "@logic-model/core";
import { type Box, boxAt, type Rect } from "@logic-model/core/layout";
import { getRow } from "@logic-model/core/outline";
import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import { type LogicModelOptions, type LogicModelState, useLogicModel } from "../headless/useLogicModel.ts";
import { usePrinting } from "../headless/usePrinting.ts";
import { useScrollWindow } from "../headless/useScrollWindow.ts";
import { ZOOM_RANGE } from "../headless/view.ts";

/** Below this width in px, a list replaces the diagram. */
const NARROW = 600;
/** The maximum width of a list, px. */
const LIST_WIDTH = 860;
/** The space left for a scroll bar, px. */
const SCROLL_BAR = 16;

/** The imperative handle of a diagram. */
export interface PaperHandle {
  /** Expands what hides a row, selects the row and scrolls to it with focus. */
  reveal(key: PlacementKey): void;
  /** Zooms so that all of the diagram is visible. */
  fit(): void;
  /** Scrolls a point of the drawing, in its own units, to the top left corner. */
  scrollTo(to: { readonly x: number; readonly y: number; readonly zoom?: number }): void;
  /** Returns the position of a row in the drawing's own units; `undefined` while it is hidden. */
  positionOf(key: PlacementKey): Box | undefined;
}

/** A diagram that scrolls and zooms. */
export interface PaperState extends PaperHandle {
  readonly state: LogicModelState;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly tree: RefObject<HTMLDivElement | null>;
  /** The part of the drawing to mount. */
  readonly rect: Rect;
  /** The row revealed last, which is mounted wherever it is. */
  readonly revealed: PlacementKey | null;
  /** Whether everything is mounted, as while printing. */
  readonly all: boolean;
  readonly zoomTo: (zoom: number) => void;
}

/** Options of `usePaper`. `width` is that of the containing element in px; a list is drawn if it is narrow or `list` is set. */
export interface PaperOptions extends Omit<LogicModelOptions, "listWidth" | "width"> {
  readonly width: number | null;
  readonly list?: boolean;
}

/** The row to scroll to. */
interface Revealed {
  readonly key: PlacementKey;
  readonly focus: boolean;
}

/** Returns the state of a diagram that scrolls, zooms and reveals rows. */
export function usePaper({ width, list = false, ...options }: PaperOptions): PaperState {
  const scroller = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const onReveal = useCallback((key: PlacementKey, focus: boolean) => setRevealed({ key, focus }), []);
  const inner = width === null ? null : width - SCROLL_BAR;
  const narrow = inner !== null && (list || inner < NARROW);
  const state = useLogicModel(
    { ...options, width: inner, ...(narrow ? { listWidth: Math.min(inner, LIST_WIDTH) } : {}) },
    onReveal,
  );
  const { layout, view, setView } = state;
  const rect = useScrollWindow(scroller, view.zoom);
  const all = usePrinting();

  // In the commit that mounts the row, which a host that controls the view or the model may delay.
  const done = useRef<Revealed | null>(null);
  useBrowserLayoutEffect(() => {
    if (!revealed || revealed === done.current) return;
    const card = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(revealed.key)}"]`);
    if (!card) return;
    done.current = revealed;
    if (revealed.focus) card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  // Starts at the initial selection, without scrolling the page around the viewer.
  const start = useRef(view.selected);
  useBrowserLayoutEffect(() => {
    const row = start.current === null ? undefined : getRow(state.outline, start.current);
    const index = row ? state.rows.indexOf(row) : -1;
    start.current = null;
    if (index < 0) return;
    const { x, y, width, height } = boxAt(layout, index);
    const { clientWidth = 0, clientHeight = 0 } = scroller.current ?? {};
    const [left, top] = [
      (x + width / 2) * view.zoom - clientWidth / 2,
      (y + height / 2) * view.zoom - clientHeight / 2,
    ];
    scroller.current?.scrollTo(left, top);
  });

  const zoomTo = useCallback(
    (wanted: number) => {
      const zoom = Math.min(ZOOM_RANGE[1], Math.max(ZOOM_RANGE[0], wanted));
      const element = scroller.current;
      if (!element) return setView({ zoom });
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      const factor = zoom / view.zoom;
      flushSync(() => setView({ zoom }));
      // Zooms around the middle.
      element.scrollTo(
        (scrollLeft + clientWidth / 2) * factor - clientWidth / 2,
        (scrollTop + clientHeight / 2) * factor - clientHeight / 2,
      );
    },
    [setView, view.zoom],
  );
  const fit = useCallback(() => {
    const element = scroller.current;
    // Nothing fits in a hidden one.
    if (!element?.clientWidth || layout.width === 0) return;
    const head = element.querySelector<HTMLElement>(".lm-heads")?.offsetHeight ?? 0;
    zoomTo(Math.min(1, element.clientWidth / layout.width, (element.clientHeight - head) / layout.height));
    element.scrollTo(0, 0);
  }, [layout, zoomTo]);

  const handle = useMemo(
    (): PaperHandle => ({
      reveal(key) {
        state.select(key);
        state.reveal(key);
      },
      fit,
      scrollTo({ x, y, zoom = view.zoom }) {
        if (zoom !== view.zoom) flushSync(() => setView({ zoom }));
        scroller.current?.scrollTo(x * zoom, y * zoom);
      },
      positionOf(key) {
        const row = getRow(state.outline, key);
        const index = row ? state.rows.indexOf(row) : -1;
        return index < 0 ? undefined : boxAt(layout, index);
      },
    }),
    [state, fit, layout, view.zoom, setView],
  );
  return { ...handle, state, scroller, tree, rect, revealed: revealed?.key ?? null, all, zoomTo };
}
