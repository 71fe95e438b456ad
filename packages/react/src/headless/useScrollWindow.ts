import type { Rect } from "@logic-model/core/layout";
import { type RefObject, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { useBrowserLayoutEffect, useInBrowser } from "./useInBrowser.ts";

/** The margin mounted around the visible area, in screen px, so that scrolling doesn't show blank paper. */
const MARGIN = 400;
/** The area of a large model that a server renders: the first screens. */
const FIRST: Rect = { x: 0, y: 0, width: 2400, height: 2400 };
/** The area mounted until the size of the scroller is known. */
const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Returns the area of the drawing to mount. It changes only when scrolling or zooming uses up the margin, not on every
 * scroll event.
 */
export function useScrollWindow(scrollerRef: RefObject<HTMLElement | null>, zoom: number): Rect {
  const inBrowser = useInBrowser();
  const [rect, setRect] = useState(inBrowser ? NOTHING : FIRST);

  const refresh = useCallback(() => {
    const element = scrollerRef.current;
    if (!element) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const around = (margin: number): Rect => ({
      x: (scrollLeft - margin) / zoom,
      y: (scrollTop - margin) / zoom,
      width: (clientWidth + 2 * margin) / zoom,
      height: (clientHeight + 2 * margin) / zoom,
    });
    setRect((known) => {
      const wanted = around(MARGIN);
      const enough =
        known !== FIRST &&
        known !== NOTHING &&
        contains(known, around(MARGIN / 4)) &&
        known.height <= 2 * wanted.height;
      return enough ? known : wanted;
    });
  }, [scrollerRef, zoom]);

  useBrowserLayoutEffect(() => {
    const element = scrollerRef.current;
    if (!element) return;
    let gone = false;
    // Before the next frame, but after a host that scrolls right after mounting, so that no area is mounted that is
    // immediately left again.
    queueMicrotask(() => {
      if (!gone) flushSync(refresh);
    });
    element.addEventListener("scroll", refresh, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(refresh);
    observer?.observe(element);
    return () => {
      gone = true;
      element.removeEventListener("scroll", refresh);
      observer?.disconnect();
    };
  }, [scrollerRef, refresh]);

  return rect;
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
