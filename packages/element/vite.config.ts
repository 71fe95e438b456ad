import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { source } from "../tooling/source.ts";
import { notices } from "./notices.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// The index exports both components, but each element needs only one.
const COMPONENTS: Readonly<Record<string, string>> = {
  viewer: file("../react/src/viewer/LogicModelViewer.tsx"),
  editor: file("../react/src/editor/LogicModelEditor.tsx"),
};

/** `--mode viewer` or `--mode editor`: one file with everything the element needs, including React and the styles. */
export default defineConfig(({ mode }) => ({
  plugins: [notices()],
  define: { "process.env.NODE_ENV": '"production"' },
  resolve: { ...source.resolve, alias: { "@logic-model/react": COMPONENTS[mode] as string } },
  build: {
    target: "es2022",
    // Keeps light-dark() as it is.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    emptyOutDir: false,
    lib: {
      entry: file(`src/${mode}.tsx`),
      formats: ["iife"],
      name: "logicModel",
      fileName: () => `logic-model-${mode}.js`,
    },
    rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
  },
}));
