import { type RefObject, useEffect, useRef } from "react";
import { activeElement } from "../headless/activeElement.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";

/**
 * Keeps focus in a list when the focused item is removed: moves it to the next item, otherwise the previous one, otherwise
 * the list. Items have their key in `data-item`; `keys` are the shown ones, in order.
 */
export function useKeptItem(list: RefObject<HTMLElement | null>, keys: readonly string[]): void {
  const focused = useRef<string | null>(null);
  const before = useRef(keys);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const came = ({ target }: FocusEvent) => {
      focused.current = (target as Element).closest<HTMLElement>("[data-item]")?.dataset.item ?? null;
    };
    let left: ReturnType<typeof setTimeout> | undefined;
    const went = () => {
      // If the item was removed, focus is back in the list before this runs.
      left = setTimeout(() => {
        if (!element.contains(activeElement(element))) focused.current = null;
      });
    };
    element.addEventListener("focusin", came);
    element.addEventListener("focusout", went);
    return () => {
      clearTimeout(left);
      element.removeEventListener("focusin", came);
      element.removeEventListener("focusout", went);
    };
  }, [list]);

  useBrowserLayoutEffect(() => {
    const element = list.current;
    const known = before.current;
    before.current = keys;
    if (!element || focused.current === null) return;
    if (element.contains(activeElement(element))) return;
    const at = known.indexOf(focused.current);
    const shown = new Map(
      Array.from(element.querySelectorAll<HTMLElement>("[data-item]"), (item) => [item.dataset.item ?? "", item]),
    );
    const next = [...known.slice(at), ...known.slice(0, Math.max(0, at)).reverse()].find((key) => shown.has(key));
    const item = next === undefined ? undefined : shown.get(next);
    const folded = item?.closest("details:not([open])")?.querySelector("summary");
    (folded ?? item?.querySelector<HTMLElement>("summary, button") ?? element).focus();
  });
}
