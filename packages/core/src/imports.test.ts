import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = dirname(fileURLToPath(import.meta.url));
/** From the bottom up: a folder may import those before it. `message` puts words to types and may import any of them. */
const ORDER = [
  "model",
  "format",
  "operation",
  "outline",
  "clipboard",
  "profile",
  "lint",
  "review",
  "layout",
  "drawing",
];

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing"),
);

function imports(file: string): { path: string; types: boolean }[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^(import|export)( type)?[^;]*? from "(\.[^"]+)";/gms)].map((match) => ({
    path: relative(src, join(src, dirname(file), match[3] as string)),
    types: match[2] !== undefined,
  }));
}

it("reads every source file", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.some((file) => imports(file).length > 0)).toBe(true);
});

it.each(files.filter((file) => file.includes("/")))("%s imports only from folders below its own", (file) => {
  const folder = file.split("/")[0] as string;
  for (const { path, types } of imports(file)) {
    const other = path.split("/")[0] as string;
    if (other === folder) continue;
    if (folder === "message") expect(types || other === "message", `${file} imports ${path}`).toBe(true);
    else expect(ORDER.indexOf(other), `${file} imports ${path}`).toBeLessThan(ORDER.indexOf(folder));
  }
});

it("uses neither the document nor React", () => {
  for (const file of files) {
    const text = readFileSync(join(src, file), "utf8");
    expect(text, file).not.toMatch(/\bfrom "react|\b(document|window|navigator)\.|from "node:/);
  }
});
