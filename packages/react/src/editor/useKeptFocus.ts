import { type RefObject, useEffect, useRef } from "react";
import { activeElement } from "../headless/activeElement.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";

/** Calls `restore` if the focused element inside the editor is removed. */
export function useKeptFocus(root: RefObject<HTMLElement | null>, restore: () => void): void {
  const insideRef = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onFocusIn = () => {
      insideRef.current = true;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) insideRef.current = element.contains(relatedTarget as Node);
      // Nothing has focus: either the user left, or the element was removed and `restore` ran before the timer.
      else
        timer = setTimeout(() => {
          insideRef.current = element.contains(activeElement(element));
        });
    };
    element.addEventListener("focusin", onFocusIn);
    element.addEventListener("focusout", onFocusOut);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("focusin", onFocusIn);
      element.removeEventListener("focusout", onFocusOut);
    };
  }, [root]);
  useBrowserLayoutEffect(() => {
    const element = root.current;
    if (!element || !insideRef.current) return;
    const active = activeElement(element);
    if (!active || active === element.ownerDocument.body) restore();
  });
}
