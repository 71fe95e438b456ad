import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { browser, patient } from "../tooling/browser.ts";
import { source } from "../tooling/source.ts";

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: "react",
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.tsx"],
          testTimeout: 120_000,
        },
      },
      {
        ...source,
        plugins: [react()],
        test: { name: "react:browser", include: ["src/**/*.browser.test.tsx"], browser, ...patient },
      },
    ],
  },
});
