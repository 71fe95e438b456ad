import { server, suite } from "../packages/tooling/playwright.ts";

// Drives the built site.
export default suite("docs", {
  testDir: "e2e",
  use: { baseURL: "http://127.0.0.1:4191", contextOptions: { reducedMotion: "reduce" } },
  webServer: server("pnpm exec vitepress preview --host 127.0.0.1 --port 4191", 4191),
});
