import { useEffect, useLayoutEffect, useSyncExternalStore } from "react";

const never = () => () => {};

/** Returns false on a server and while hydrating, otherwise true. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** `useLayoutEffect` without a warning on a server. */
export const useBrowserLayoutEffect: typeof useLayoutEffect =
  typeof window === "undefined" ? useEffect : useLayoutEffect;
