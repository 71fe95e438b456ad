import { useSyncExternalStore } from "react";

/** Something whose code comes when it is first asked. */
export interface Brought<T> {
  /** Brings it, once. Where that fails, it can be asked again. */
  readonly load: () => Promise<T>;
  readonly here: () => T | undefined;
  readonly subscribe: (told: () => void) => () => void;
}

/** What `bring` brings, once for all who ask. */
export function bringOnce<T>(bring: () => Promise<T>): Brought<T> {
  const listeners = new Set<() => void>();
  let here: T | undefined;
  let coming: Promise<T> | undefined;
  const load = () => {
    coming ??= bring().then(
      (brought) => {
        here = brought;
        for (const told of listeners) told();
        return brought;
      },
      (reason) => {
        coming = undefined;
        throw reason;
      },
    );
    return coming;
  };
  const subscribe = (told: () => void) => {
    listeners.add(told);
    return () => void listeners.delete(told);
  };
  return { load, here: () => here, subscribe };
}

/** What was brought, from when it is here. */
export function useBrought<T>({ subscribe, here }: Brought<T>): T | undefined {
  return useSyncExternalStore(subscribe, here, () => undefined);
}
