import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { source } from "../../packages/tooling/source.ts";

/**
 * The policy of the built app: nothing runs, and nothing is fetched, but what it ships. For use without a network it has a
 * manifest and a service worker, whose address only a trusted type may name. The development server needs more.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types service-worker",
].join("; ");

function contentSecurityPolicy(): Plugin {
  const meta = {
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
    injectTo: "head-prepend",
  };
  return { name: "content-security-policy", apply: "build", transformIndexHtml: () => [meta as HtmlTagDescriptor] };
}

const PUBLIC = new URL("public/", import.meta.url);

/**
 * Writes `sw.js`, which keeps a copy of every built file, so that the app opens without a network. A new version waits until
 * no page of the old one is open: a page finds the files it was built with for as long as it stays.
 */
function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const shipped = readdirSync(PUBLIC).map((name) => [name, readFileSync(new URL(name, PUBLIC))] as const);
      const built = Object.values(bundle).map(
        (file) => [file.fileName, file.type === "chunk" ? file.code : file.source] as const,
      );
      const all = [...built, ...shipped].sort(([a], [b]) => (a < b ? -1 : 1));
      const digest = createHash("sha256");
      for (const [name, content] of all) digest.update(name).update(content);
      const files = ["./", ...all.map(([name]) => `./${name}`)];
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: `const FILES = ${JSON.stringify(files)};
const NAME = "logic-model " + registration.scope + " ";
const CACHE = NAME + ${JSON.stringify(digest.digest("hex").slice(0, 12))};
addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "no-cache" })))));
});
addEventListener("activate", (event) => {
  const old = (key) => key.startsWith(NAME) && key !== CACHE;
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(keys.filter(old).map((key) => caches.delete(key)))).then(() => clients.claim()),
  );
});
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) return;
  const known = caches.open(CACHE).then((cache) => cache.match(event.request, { ignoreSearch: true, ignoreVary: true }));
  event.respondWith(known.then((response) => response ?? fetch(event.request)));
});
`,
      });
    },
  };
}

export default defineConfig({
  ...source,
  plugins: [react(), contentSecurityPolicy(), serviceWorker()],
  base: "./",
  // The licences of its libraries.
  build: { license: { fileName: "licenses.md" } },
});
