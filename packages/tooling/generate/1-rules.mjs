import { readdirSync, readFileSync } from "node:fs";

const FOLDER = "packages/core/src/lint/rules/";
const INDEX = `${FOLDER}index.ts`;
/** The families, in the order in which their findings are listed. */
const FAMILIES = ["structure", "identity", "coverage", "reuse", "wording", "indicators"];

/** The list of all rules, from the files of `rules/<family>/`. */
export async function files(root) {
  const order = [...readFileSync(root + INDEX, "utf8").matchAll(/^ {2}\| "([\w-]+)"/gm)].map(([, id]) => id);
  // The order is kept; a new rule comes last in its family.
  const at = (id) => (order.includes(id) ? order.indexOf(id) : order.length);
  const families = FAMILIES.map((family) => {
    const names = readdirSync(`${root}${FOLDER}${family}`).filter((name) => /^[\w-]+\.ts$/.test(name));
    const ids = names.map((name) => name.slice(0, -".ts".length));
    return { family, ids: ids.sort((a, b) => at(a) - at(b)) };
  });
  const imports = families.flatMap(({ family, ids }) => ids.map((id) => ({ id, path: `./${family}/${id}.ts` })));
  imports.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    [INDEX]: `// Written by \`pnpm run generate\`. To list findings in another order, move lines of \`RuleId\` and run it again.

import type { Rule } from "../types.ts";
${imports.map(({ id, path }) => `import { ${camelCase(id)} } from "${path}";`).join("\n")}

/** The id of one of the toolkit's rules, which also names its file, its test and its pages. */
export type RuleId =
${families.flatMap(({ ids }) => ids.map((id) => `  | "${id}"`)).join("\n")};

/** The toolkit's rules, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
${families.map(({ family, ids }) => [`  // ${family}`, ...ids.map((id) => `  ${camelCase(id)},`)].join("\n")).join("\n")}
];
`,
  };
}

function camelCase(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
