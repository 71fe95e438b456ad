import { useRef } from "react";
import type { Revealed } from "../editing/editorState.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";

/** The requests that a view has handled. A view that loads later ignores them. */
const handled = /* @__PURE__ */ new WeakSet<Revealed>();

/**
 * Calls `show` for each row that the editor reveals, even before the view loaded, unless another view did: after every
 * commit until it returns `true`, as the row may be mounted later.
 */
export function useRevealed(revealed: Revealed | null, show: (revealed: Revealed) => boolean): void {
  const known = useRef(revealed && handled.has(revealed) ? revealed : null);
  useBrowserLayoutEffect(() => {
    if (!revealed || revealed === known.current || !show(revealed)) return;
    known.current = revealed;
    handled.add(revealed);
  });
}
