import { defineConfig } from "vitest/config";
import { source } from "../tooling/source.ts";

export default defineConfig({ ...source, test: { name: "cli", include: ["src/**/*.test.ts"], testTimeout: 120_000 } });
