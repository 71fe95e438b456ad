import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { source } from "../../packages/tooling/source.ts";

/** The policy of the built app: nothing runs, and nothing is fetched, but what it ships. The development server needs more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  const meta = {
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
    injectTo: "head-prepend",
  };
  return { name: "content-security-policy", apply: "build", transformIndexHtml: () => [meta as HtmlTagDescriptor] };
}

/** Writes `sw.js`, which keeps a copy of every built file, so that the app opens without a network. */
function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    generateBundle(_, bundle) {
      const files = ["./", "./icon.svg", "./app.webmanifest", ...Object.keys(bundle).map((file) => `./${file}`)];
      const version = Object.keys(bundle).sort().join("\n");
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: `const FILES = ${JSON.stringify(files)};
const CACHE = "logic-model-" + ${JSON.stringify(hash(version))};
addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => skipWaiting()));
});
addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(keys.filter((key) => key !== CACHE).map((key) => caches.delete(key)))),
  );
});
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) return;
  event.respondWith(caches.match(event.request, { ignoreSearch: true, ignoreVary: true }).then((known) => known ?? fetch(event.request)));
});
`,
      });
    },
  };
}

/** FNV-1a: file names already carry the hashes of their contents, so any short digest of them names a build. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

export default defineConfig({ ...source, plugins: [react(), contentSecurityPolicy(), serviceWorker()], base: "./" });
