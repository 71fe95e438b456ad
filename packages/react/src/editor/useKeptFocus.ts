import { type RefObject, useEffect, useRef } from "react";
import { activeElement } from "../headless/activeElement.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";

/** Brings focus back with `restore` where the element that had it has gone: focus inside the editor never falls out of it. */
export function useKeptFocus(root: RefObject<HTMLElement | null>, restore: () => void): void {
  const inside = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const came = () => {
      inside.current = true;
    };
    let left: ReturnType<typeof setTimeout> | undefined;
    const went = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) inside.current = element.contains(relatedTarget as Node);
      // Left for nothing: by the user, or because the element has gone. If so, focus is back before this.
      else
        left = setTimeout(() => {
          inside.current = element.contains(activeElement(element));
        });
    };
    element.addEventListener("focusin", came);
    element.addEventListener("focusout", went);
    return () => {
      clearTimeout(left);
      element.removeEventListener("focusin", came);
      element.removeEventListener("focusout", went);
    };
  }, [root]);
  useBrowserLayoutEffect(() => {
    const element = root.current;
    if (!element || !inside.current) return;
    const active = activeElement(element);
    if (!active || active === element.ownerDocument.body) restore();
  });
}
