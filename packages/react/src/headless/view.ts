import type { PlacementKey } from "@logic-model/core";
import { useCallback, useInsertionEffect, useRef, useState } from "react";
import { type Fail, reportFault } from "./fault.ts";
import { useLatest } from "./useLatest.ts";

/** The state of a viewer: a plain value that a host can control, like the model. */
export interface View {
  /** The rows whose children are hidden. */
  readonly collapsed: readonly PlacementKey[];
  readonly selected: PlacementKey | null;
  readonly search: string;
  /** 1 is the actual size. */
  readonly zoom: number;
}

/** The initial view: nothing collapsed, selected or searched for, at actual size. */
export const INITIAL_VIEW: View = { collapsed: [], selected: null, search: "", zoom: 1 };

/** The zoom range, from an overview of a large model to twice the actual size. */
export const ZOOM_RANGE: readonly [number, number] = [0.1, 2];

/**
 * Returns a state that a host can control: `value` if it is set, otherwise a state that starts with `initial`. `fail` is
 * called if `onChange` throws.
 */
export function useControllable<T extends object>(
  value: T | undefined,
  initial: T,
  onChange: ((next: T, patch: Partial<T>) => void) | undefined,
  fail: Fail = reportFault,
): [T, (patch: Partial<T>) => void] {
  const [own, setOwn] = useState(initial);
  const current = value ?? own;
  const latestRef = useRef(current);
  useInsertionEffect(() => {
    latestRef.current = current;
  });
  const notifyRef = useLatest(onChange);
  const change = useCallback(
    (patch: Partial<T>) => {
      // Also written here, so that a second change in the same event builds on the first.
      const next = { ...latestRef.current, ...patch };
      latestRef.current = next;
      setOwn(next);
      try {
        notifyRef.current?.(next, patch);
      } catch (error) {
        fail("onViewChange", error);
      }
    },
    [notifyRef, fail],
  );
  return [current, change];
}
