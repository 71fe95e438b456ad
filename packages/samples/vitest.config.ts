import { defineConfig } from "vitest/config";
import { source } from "../tooling/source.ts";

export default defineConfig({ ...source, test: { name: "samples", include: ["*.test.ts"], testTimeout: 120_000 } });
