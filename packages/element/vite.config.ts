import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { source } from "../tooling/source.ts";
import { notices } from "./notices.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// The index holds both components; each element needs one of them.
const COMPONENTS: Readonly<Record<string, string>> = {
  viewer: file("../react/src/viewer/LogicModelViewer.tsx"),
  editor: file("../react/src/editor/LogicModelEditor.tsx"),
};

/** `--mode viewer` or `--mode editor`: one file that holds all the element needs, React and stylesheet too. */
export default defineConfig(({ mode }) => ({
  plugins: [notices()],
  define: { "process.env.NODE_ENV": '"production"' },
  resolve: { ...source.resolve, alias: { "@logic-model/react": COMPONENTS[mode] as string } },
  build: {
    target: "es2022",
    // Colours are told by light-dark(), which is not to be written in another way.
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
