import { useState } from "react";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import type { PastePlan, pastePlan } from "./pastePlan.ts";

/** How long planning may keep the page from being drawn, ms. */
const SLICE = 20;
/** What isn't planned within one slice is planned after this pause in typing, ms. */
const PAUSE = 300;

/** The plan of a pasted text, made in slices between which the page is drawn. */
export interface PastePlanning {
  /** The latest plan. While the next one is being made, it is that of an earlier text. */
  readonly plan: PastePlan | null;
  readonly state: "planned" | "planning" | "stopped";
  /** The fraction that is done, from 0 to 1. */
  readonly progress: number;
  readonly stop: () => void;
  readonly restart: () => void;
}

/** Makes a plan whenever `start` is another function; no plan if it is `null`. */
export function usePastePlan(start: (() => ReturnType<typeof pastePlan>) | null): PastePlanning {
  const [made, setMade] = useState<{ readonly start: typeof start; readonly plan: PastePlan | null } | null>(null);
  const [stopped, setStopped] = useState<typeof start>(null);
  const [progress, setProgress] = useState(0);
  const isStopped = start !== null && stopped === start;

  // Before the page is drawn, so that a short text has its plan at once.
  useBrowserLayoutEffect(() => {
    if (!start || isStopped) return;
    const steps = start();
    let timer: ReturnType<typeof setTimeout> | undefined;
    function runSlice(pause = 0) {
      const end = performance.now() + SLICE;
      let next = steps.next();
      while (!next.done && performance.now() < end) next = steps.next();
      if (next.done) setMade({ start, plan: next.value });
      else {
        // In steps, since each renders the dialog.
        setProgress(Math.floor(next.value * 20) / 20);
        timer = setTimeout(runSlice, pause);
      }
    }
    runSlice(PAUSE);
    return () => clearTimeout(timer);
  }, [start, isStopped]);

  return {
    plan: start && (made?.plan ?? null),
    state: isStopped ? "stopped" : !start || made?.start === start ? "planned" : "planning",
    progress,
    stop: () => setStopped(() => start),
    restart: () => setStopped(null),
  };
}
