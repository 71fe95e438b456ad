import { fileURLToPath } from "node:url";
import type { Plugin, UserConfig } from "vite";
import { source } from "../packages/tooling/source.ts";

const css = (path: string) => `${fileURLToPath(new URL(`../packages/react/src/${path}`, import.meta.url))}?inline`;
const SHEETS: Readonly<Record<string, string>> = {
  "../../react/dist/viewer.css": css("viewer/viewer.css"),
  "../../react/dist/styles.css": css("styles.css"),
};

/** The custom elements take stylesheets that are built; here those of the source, so that nothing has to be built before. */
const stylesheets: Plugin = {
  name: "stylesheets-from-source",
  enforce: "pre",
  resolveId: (id) => SHEETS[id] ?? null,
};

/** Reads workspace packages, and the custom elements, from src. */
export const elementsFromSource: UserConfig = {
  ...source,
  plugins: [stylesheets],
  optimizeDeps: { include: ["react-dom/client", "react-dom/server"] },
};
