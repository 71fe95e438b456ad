// Writes the files that are derived from the code: `pnpm run generate`. With --check it only lists those that are stale.
//
// Each module in `generate/` exports `files`, which resolves to the texts of its files by their paths from the root. Modules
// run in the order of their names, so that one may read what another wrote.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const check = process.argv.includes("--check");
const modules = new URL("generate/", import.meta.url);

for (const name of readdirSync(modules).sort()) {
  const { files } = await import(new URL(name, modules).href);
  for (const [path, text] of Object.entries(await files(root))) {
    if (readFileSync(root + path, "utf8") === text) continue;
    console.log(path);
    if (check) process.exitCode = 1;
    else writeFileSync(root + path, text);
  }
}
