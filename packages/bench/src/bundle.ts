import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { makeTree } from "./tree.ts";

/** The entry point of each adapter. */
export const ADAPTERS: Readonly<Record<string, URL>> = {
  "logic-model": new URL("../adapters/logic-model.tsx", import.meta.url),
  "reactflow-visible": new URL("../adapters/reactflow-visible.tsx", import.meta.url),
  "limit-visible-html": new URL("../adapters/limit-visible-html.ts", import.meta.url),
};

/** Builds a page for each adapter into `folder`. Workspace packages are read from their source. */
export async function bundle(adapters: readonly string[], folder: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: adapters.map(entryPoint),
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    conditions: ["@logic-model/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    logLevel: "warning",
  });
  const styled = Object.keys(metafile.outputs).filter((file) => file.endsWith(".css"));
  for (const name of adapters)
    writeFileSync(
      join(folder, `${name}.html`),
      page(
        name,
        styled.some((file) => file.endsWith(`/${name}.css`)),
      ),
    );
}

function entryPoint(adapter: string): string {
  const file = ADAPTERS[adapter];
  if (!file) throw new Error(`Unknown adapter ${adapter}. Adapters: ${Object.keys(ADAPTERS).join(", ")}.`);
  return fileURLToPath(file);
}

/** Every character the drawings use. The page shows them first, so that fonts are loaded before the clock starts. */
function characters(): string {
  const labels = makeTree(1000).map((node) => node.label);
  return [...new Set(`${labels.join("")}改番追加された施策の名称がここに入る0123456789()`)].join("");
}

function page(name: string, styled: boolean): string {
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<title>${name}</title>
<style>
html, body { margin: 0; height: 100%; font: 13px/18px "Noto Sans CJK JP", sans-serif }
#host { position: relative; width: 100vw; height: 100vh; overflow: hidden; contain: strict }
#warm { position: absolute; left: -9999px; width: 400px }
</style>
${styled ? `<link rel="stylesheet" href="${name}.css">` : ""}
<body>
<div id="warm">${characters()}</div>
<div id="host"></div>
<script src="${name}.js"></script>
`;
}
