import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = dirname(fileURLToPath(import.meta.url));

/** The folders that each folder may import from. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  headless: ["messages"],
  viewer: ["headless", "messages"],
  review: ["headless", "messages"],
  command: ["headless", "messages"],
  editing: ["command", "headless", "messages"],
  panels: ["editing", "command", "headless", "messages"],
  details: ["editing", "command", "headless", "messages"],
  dialogs: ["editing", "command", "headless", "messages"],
  editor: ["editing", "command", "viewer", "headless", "messages"],
  table: ["editor", "editing", "command", "headless", "messages"],
  styles: [],
};
/** The parts of the editor that load after it is drawn. */
const ROOMS = ["table", "details", "panels", "dialogs", "review"];

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(sep, "/"))
  .filter((file) => /^(?!testing).*\/.*(?<!\.test)\.tsx?$/.test(file));

interface Import {
  readonly folder: string;
  readonly typeOnly: boolean;
}

function readImports(file: string): readonly Import[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^(?:import|export)( type)?[^;]*? from "(\.[^"]+)";/gm)].map((match) => ({
    folder: relative(src, join(src, dirname(file), match[2] as string)).split(sep)[0] as string,
    typeOnly: match[1] !== undefined,
  }));
}

it("reads every source file", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => readImports(file).length > 0).length).toBeGreaterThan(100);
});

it.each(files)("%s imports only from the layers below", (file) => {
  const folder = file.split("/")[0] as string;
  const allowed = LAYERS[folder];
  expect(allowed, `${folder} is not in LAYERS`).toBeDefined();
  const typesOfRooms = folder === "editor" ? ROOMS : [];
  for (const { folder: other, typeOnly } of readImports(file))
    if (other !== folder && !(typeOnly && typesOfRooms.includes(other)))
      expect(allowed, `${file} imports from ${other}`).toContain(other);
});
