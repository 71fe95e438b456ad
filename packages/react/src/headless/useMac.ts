import { useInBrowser } from "./useInBrowser.ts";

/** Returns whether to show keys as on a Mac; false on a server and while hydrating. */
export function useMac(): boolean {
  return useInBrowser() && /Mac|iPhone|iPad/.test(navigator.platform);
}
