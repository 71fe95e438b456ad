import { defineConfig } from "tsup";

// Each file holds all it needs, React and stylesheet too: one script tag shows a model.
export default defineConfig({
  entry: { "logic-model-viewer": "src/viewer.tsx", "logic-model-editor": "src/editor.tsx" },
  format: ["iife"],
  outExtension: () => ({ js: ".js" }),
  target: "es2022",
  platform: "browser",
  minify: true,
  noExternal: [/./],
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".css": "text" },
  esbuildOptions(options) {
    options.legalComments = "eof";
  },
  clean: true,
});
