import type { UserConfig } from "vite";
import { source } from "../packages/tooling/source.ts";

/** Reads workspace packages, and the custom elements, from src. */
export const elementsFromSource: UserConfig = {
  ...source,
  optimizeDeps: { include: ["react-dom/client", "react-dom/server"] },
};
