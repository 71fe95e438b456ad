import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("has nothing left to generate", { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL("generate.mjs", import.meta.url));
  const args = ["--disable-warning=ExperimentalWarning", "--conditions=@logic-model/source", script, "--check"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout, "stale files: run pnpm run generate").toBe("");
});
