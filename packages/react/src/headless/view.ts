import type { PlacementKey } from "@logic-model/core";
import { useCallback, useInsertionEffect, useRef, useState } from "react";
import { useLatest } from "./useLatest.ts";

/** What a reader does with a model without changing it. One plain value, controllable like the model itself. */
export interface View {
  /** The rows whose children are hidden. */
  readonly collapsed: readonly PlacementKey[];
  readonly selected: PlacementKey | null;
  readonly search: string;
  /** 1 is the actual size. */
  readonly zoom: number;
}

/** Nothing collapsed, selected or searched for, at actual size. */
export const INITIAL_VIEW: View = { collapsed: [], selected: null, search: "", zoom: 1 };

/** Zoom from an overview of a large model to twice the actual size. */
export const ZOOM_RANGE: readonly [number, number] = [0.1, 2];

/** A state that its host may control: `value` where given, else kept here from `initial` on. */
export function useControllable<T extends object>(
  value: T | undefined,
  initial: T,
  onChange: ((next: T, patch: Partial<T>) => void) | undefined,
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
      // Written before the render too: a second change of one event builds on the first.
      const next = { ...latestRef.current, ...patch };
      latestRef.current = next;
      setOwn(next);
      notifyRef.current?.(next, patch);
    },
    [notifyRef],
  );
  return [current, change];
}
