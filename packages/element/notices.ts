import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Writes at the end of each bundle the licences of the packages in it: who copies the file to a site must copy these too. */
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

/** The name, version and licence of a package. */
function notice(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!licence) throw new Error(`${name} has no licence to pass on`);
  return `${name} ${version}\n\n${readFileSync(join(folder, licence), "utf8").trim()}`;
}
