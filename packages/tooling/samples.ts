import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A block of code in a page; `text` begins with empty lines, so that its lines are counted as in the page. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** The blocks of code in the documentation and the packages' READMEs. The design only sketches. */
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

/** The line of its page on which a block begins. */
export const line = ({ text }: Block): number => text.search(/[^\n]/) + 1;

/**
 * The samples in one of these languages as modules, by page and line: a block that imports and exports nothing goes on where
 * the one before it in the page ended.
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
