// Packs the packages as they are published, installs them into copies of the examples, and builds those. Needs
// `pnpm run build`. examples/playwright.config.ts then drives the result in a browser.
import { spawn } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Outside the repository, where the tools of a host find nothing in the folders above.
const out = join(tmpdir(), "logic-model-examples");

async function run(cwd, command, ...args) {
  console.log(`${cwd}$ ${command} ${args.join(" ")}`);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const status = await new Promise((resolve) => child.on("error", resolve).on("close", resolve));
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed in ${cwd}`);
}

/** Copies an example to the folder `name` and installs the packed packages and `more` into it. */
async function install(example, name, packed, ...more) {
  const folder = join(out, name);
  cpSync(`${root}examples/${example}`, folder, {
    recursive: true,
    filter: (path) => !/node_modules|\.next|dist$/.test(path),
  });
  await run(
    folder,
    "npm",
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    ...packed,
    ...more,
  );
  return folder;
}

rmSync(out, { recursive: true, force: true });
const names = ["core", "react", "element"];
const filters = names.map((name) => `--filter=@logic-model/${name}`);
await run(root, "pnpm", "-r", ...filters, "pack", "--pack-destination", join(out, "packed"));
const packed = readdirSync(join(out, "packed")).map((file) => `../packed/${file}`);
const only = (...names) => packed.filter((file) => names.some((name) => file.includes(`-${name}-`)));

const react = only("core", "react");
const react18 = ["react@18", "react-dom@18", "@types/react@18", "@types/react-dom@18"];
const [vite, vite18, next, html] = await Promise.all([
  install("vite", "vite", react),
  install("vite", "vite-react-18", react, ...react18),
  install("next", "next", react),
  install("html", "html", only("element")),
]);

const sample = `${root}packages/samples/fukuchiyama.json`;
for (const folder of [vite, vite18, next]) cpSync(sample, `${folder}/public/model.json`);
for (const folder of [vite, vite18]) {
  await run(folder, "npm", "run", "check");
  await run(folder, "npm", "run", "build");
}
await run(next, "npm", "run", "build");
for (const kind of ["viewer", "editor"])
  cpSync(`${html}/node_modules/@logic-model/element/dist/logic-model-${kind}.js`, `${html}/logic-model-${kind}.js`);
cpSync(sample, `${html}/model.json`);
