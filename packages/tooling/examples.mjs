// Packs core, react and element as they are published, installs them into copies of the examples, and builds these.
// Needs `pnpm -r build` first. `npm test` then drives them in a browser (examples/playwright.config.ts).
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Outside the repository: what a host's tools find in the folders above must not matter.
const out = join(tmpdir(), "logic-model-examples");

function run(cwd, command, ...args) {
  console.log(`${cwd}$ ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/packed`, { recursive: true });
for (const name of ["core", "react", "element"])
  run(`${root}packages/${name}`, "pnpm", "pack", "--pack-destination", `${out}/packed`);
const packed = readdirSync(`${out}/packed`).map((file) => `../packed/${file}`);
const only = (...names) => packed.filter((file) => names.some((name) => file.includes(name)));

/** Copies an example and installs the packed packages into it, beside what it names itself. */
function install(example, name, ...packages) {
  const folder = `${out}/${name}`;
  cpSync(`${root}examples/${example}`, folder, {
    recursive: true,
    filter: (path) => !/node_modules|\.next|dist$/.test(path),
  });
  if (example !== "html") cpSync(`${root}packages/samples/fukuchiyama.json`, `${folder}/public/model.json`);
  run(folder, "npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...packages);
  return folder;
}

const react = only("core", "react");
const vite = install("vite", "vite", ...react);
const vite18 = install(
  "vite",
  "vite-react-18",
  ...react,
  "react@18",
  "react-dom@18",
  "@types/react@18",
  "@types/react-dom@18",
);
for (const folder of [vite, vite18]) {
  run(folder, "npm", "run", "check");
  run(folder, "npm", "run", "build");
}
run(install("next", "next", ...react), "npm", "run", "build");
const html = install("html", "html", ...only("element"));
for (const kind of ["viewer", "editor"])
  cpSync(`${html}/node_modules/@logic-model/element/dist/logic-model-${kind}.js`, `${html}/logic-model-${kind}.js`);
cpSync(`${root}packages/samples/fukuchiyama.json`, `${html}/model.json`);
