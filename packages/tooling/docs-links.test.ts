import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { slug } from "../../docs/.vitepress/slug.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const FOLDERS = ["", "docs", "docs/adr", "docs/rules", "examples", "packages/samples"];

const pages = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Returns the anchors of a page's headings. */
function headings(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => slug(text.replaceAll("`", "")));
}

/** Returns a page's broken links to files and headings. */
function broken(page: string): readonly string[] {
  const text = read(page).replace(/^```.*?^```$/gms, "");
  return [...text.matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(([link, path = "", heading]) => {
    const target = path ? join(dirname(page), path) : page;
    const there = existsSync(join(root, target));
    const named = heading === undefined || headings(target).includes(decodeURIComponent(heading));
    return there && named ? [] : [link];
  });
}

it.each(pages)("%s has no broken links", (page) => {
  expect(broken(page)).toEqual([]);
});

// VitePress evaluates {{ … }} as a Vue expression, also in inline code.
it.each(pages)("%s has no {{ outside fenced blocks", (page) => {
  const text = read(page).replace(/^( *)```.*?^\1```$/gms, "");
  expect(text.match(/.*\{\{.*/g)).toBeNull();
});
