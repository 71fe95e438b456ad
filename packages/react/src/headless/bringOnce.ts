import { useSyncExternalStore } from "react";

/** A part that loads on demand. */
export interface Brought<T> {
  /** Loads the part once. A failed load can be retried. */
  readonly load: () => Promise<T>;
  readonly here: () => T | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Returns a part that is loaded once, however many components use it. */
export function bringOnce<T>(bring: () => Promise<T>): Brought<T> {
  const listeners = new Set<() => void>();
  let here: T | undefined;
  let coming: Promise<T> | undefined;
  const load = () => {
    coming ??= bring().then(
      (brought) => {
        here = brought;
        for (const listener of listeners) listener();
        return brought;
      },
      (reason) => {
        coming = undefined;
        throw reason;
      },
    );
    return coming;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { load, here: () => here, subscribe };
}

/** Returns the part, or `undefined` until it is loaded. */
export function useBrought<T>({ subscribe, here }: Brought<T>): T | undefined {
  return useSyncExternalStore(subscribe, here, () => undefined);
}
