import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Appends the licences of the bundled packages to each bundle, because they must be copied with the file. */
export function notices(): Plugin {
  return {
    name: "notices",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const folders = chunk.moduleIds.map((id) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0]);
        const texts = [...new Set(folders)].filter((folder) => folder !== undefined).map(notice);
        chunk.code += `/*!\nThis file contains:\n\n${[...new Set(texts)].sort().join("\n\n")}\n*/\n`;
      }
    },
  };
}

/** Returns the name, version and licence of a package. */
function notice(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!licence) throw new Error(`${name} has no licence file`);
  return `${name} ${version}\n\n${readFileSync(join(folder, licence), "utf8").trim()}`;
}
