import { tmpdir } from "node:os";
import { join } from "node:path";
import { server, suite } from "../packages/tooling/playwright.ts";

// Drives what `node packages/tooling/examples.mjs` installed and built.
const folder = (name: string) => join(tmpdir(), "logic-model-examples", name);

export default suite("hosts", {
  testDir: ".",
  testMatch: "hosts.spec.ts",
  use: { viewport: { width: 1440, height: 900 } },
  webServer: [
    server("npx vite preview --host 127.0.0.1 --port 4181 --strictPort", 4181, folder("vite")),
    server("npx vite preview --host 127.0.0.1 --port 4182 --strictPort", 4182, folder("vite-react-18")),
    server("npx next start --hostname 127.0.0.1 --port 4183", 4183, folder("next")),
    server(`node ${join(import.meta.dirname, "html", "serve.mjs")} 4184`, 4184, folder("html")),
  ],
});
