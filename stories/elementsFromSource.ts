import type { UserConfig } from "vite";
import { source } from "../packages/tooling/source.ts";

/** Resolves workspace packages and the custom elements to their source. */
export const elementsFromSource: UserConfig = {
  ...source,
  optimizeDeps: { include: ["react-dom/client", "react-dom/server"] },
};
