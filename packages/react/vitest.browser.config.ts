import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { inBrowser } from "../tooling/browser.ts";
import { source } from "../tooling/source.ts";

export default defineConfig({
  ...source,
  plugins: [react()],
  // There is no `process` in a browser.
  define: { "process.env.LONG": JSON.stringify(process.env.LONG ?? "") },
  test: {
    name: "react:browser",
    include: ["src/**/*.browser.test.tsx"],
    setupFiles: ["src/testing/restPointer.ts"],
    ...inBrowser,
  },
});
