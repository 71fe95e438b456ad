import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The path of the repository, with a trailing slash. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A code block in a page. `text` starts with empty lines, so that its line numbers are those of the page. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** The code blocks in the documentation and the packages' READMEs, except the sketches in the design. */
export const samples: readonly Block[] = [
  "",
  "docs",
  "packages/core",
  "packages/react",
  "packages/element",
  "packages/cli",
]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((page) => page.endsWith(".md") && page !== "docs/design.md" && !page.endsWith("CHANGELOG.md"))
  .flatMap(blocks);

/** The line of its page on which a block starts. */
export const line = ({ text }: Block): number => text.search(/[^\n]/) + 1;

/**
 * The samples in the given languages as modules. A block without imports and exports continues the previous block on its
 * page.
 */
export function modules(languages: RegExp): readonly Block[] {
  const known: Block[] = [];
  let last: Block | undefined;
  for (const block of samples.filter(({ language }) => languages.test(language))) {
    const { page, language, text } = block;
    const before = known.at(-1);
    if (before && last?.page === page && last.language === language && !/^(import|export) /m.test(text))
      known[known.length - 1] = { ...before, text: before.text + text.slice(before.text.split("\n").length - 1) };
    else known.push(block);
    last = block;
  }
  return known;
}

function blocks(page: string): readonly Block[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^\1```$/gms)].map(
    ({ index, 1: indent = "", 2: language = "", 3: code = "" }) => {
      const before = text.slice(0, index).replace(/[^\n]/g, "");
      return { page, language, text: `${before}\n${code.replaceAll(new RegExp(`^${indent}`, "gm"), "")}` };
    },
  );
}
