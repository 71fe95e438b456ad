import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundle } from "../react/src/styles/bundle.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const source = (path: string) => read(`packages/react/src/${path}`);

/** The variables that the stylesheet reads, with their defaults. */
const READ: Readonly<Record<string, string>> = Object.fromEntries(
  [...bundle(source("styles.css"), source).matchAll(/var\((--lm-[\w-]+),((?:[^()]|"[^"]*")+)\)/g)].map(
    ([, name = "", value = ""]) => [name, value],
  ),
);

/** The variables in the tables of a page. A row with two colours has a dark variant as well. */
function written(page: string): Readonly<Record<string, string>> {
  const rows = [...read(page).matchAll(/^\| `(--lm-[\w-]+)` +\|[^|]*\| `([^`]+)` +\|(?: `([^`]+)` +\|)?$/gm)];
  return Object.fromEntries(
    rows.flatMap(([, name = "", light = "", dark]) => [[name, light], ...(dark ? [[`${name}-dark`, dark]] : [])]),
  );
}

const short = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(/, /g, ",")]));

describe.each(["docs/theming.md", "docs/theming.en.md"])("%s", (page) => {
  it("lists exactly the variables that the stylesheet reads, with their defaults", () => {
    expect(Object.keys(READ)).toHaveLength(35);
    expect(short(written(page))).toEqual(short(READ));
  });

  it("lists every part", () => {
    const files = ["viewer/Toolbar", "viewer/SelectionBar", "viewer/Paper", "viewer/Card", "editor/SidePanel"];
    const more = ["viewer/ColumnHeads", "editor/LogicModelEditor", "dialogs/DialogFrame"];
    const texts = [...files, ...more].map((file) => source(`${file}.tsx`));
    const parts = [...texts, read("packages/element/src/LogicModelElement.tsx")].flatMap((text) =>
      [...text.matchAll(/ part="(\w+)"/g)].map(([, part]) => part),
    );
    const named = [...read(page).matchAll(/^\| `(\w+)` +\|/gm)].map(([, part]) => part);
    expect(named.sort()).toEqual([...new Set(parts)].sort());
  });
});
