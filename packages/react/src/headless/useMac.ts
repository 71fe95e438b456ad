import { useInBrowser } from "./useInBrowser.ts";

/** Whether keys are written as on a Mac; false on a server, and while hydrating what it sent. */
export function useMac(): boolean {
  return useInBrowser() && /Mac|iPhone|iPad/.test(navigator.platform);
}
