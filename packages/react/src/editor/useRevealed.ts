import { useRef } from "react";
import type { Revealed } from "../editing/editorState.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";

/** What some view has brought on screen: a view that comes later leaves it where it is. */
const answered = /* @__PURE__ */ new WeakSet<Revealed>();

/** Brings on screen what the editor reveals, once; also what was asked before the view came, if no other view has. */
export function useRevealed(revealed: Revealed | null, bring: (revealed: Revealed) => void): void {
  const known = useRef(revealed && answered.has(revealed) ? revealed : null);
  useBrowserLayoutEffect(() => {
    if (!revealed || revealed === known.current) return;
    known.current = revealed;
    answered.add(revealed);
    bring(revealed);
  });
}
