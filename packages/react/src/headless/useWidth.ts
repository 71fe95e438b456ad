import { type RefObject, useState } from "react";
import { useBrowserLayoutEffect } from "./useInBrowser.ts";

/**
 * Returns the width of an element in px: the last one it had, if it has none while it is hidden; `null` until it is known,
 * and in environments without layout.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useBrowserLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setWidth((known) => target.clientWidth || known);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
