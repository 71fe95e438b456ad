import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = dirname(fileURLToPath(import.meta.url));
/** From the bottom up: a folder may import those before it. */
const ORDER = [
  "language",
  "model",
  "vocabulary",
  "text",
  "time",
  "format",
  "operation",
  "outline",
  "clipboard",
  "profile",
  "lint",
  "review",
  "layout",
  "message",
  "drawing",
  "schema",
];

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing"),
);

function imports(file: string): { path: string }[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^(import|export)( type)?[^;]*? from "(\.[^"]+)";/gms)].map((match) => ({
    path: relative(src, join(src, dirname(file), match[3] as string)),
  }));
}

it("reads every source file", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.some((file) => imports(file).length > 0)).toBe(true);
});

it.each(files.filter((file) => file.includes("/")))("%s imports only from folders below its own", (file) => {
  const folder = file.split("/")[0] as string;
  expect(ORDER).toContain(folder);
  for (const { path } of imports(file)) {
    const other = path.split("/")[0] as string;
    if (other === folder) continue;
    expect(ORDER).toContain(other);
    expect(ORDER.indexOf(other), `${file} imports ${path}`).toBeLessThan(ORDER.indexOf(folder));
  }
});

it("uses neither the document nor React", () => {
  for (const file of files) {
    const text = readFileSync(join(src, file), "utf8");
    expect(text, file).not.toMatch(/\bfrom "react|\b(document|window|navigator)\.|from "node:/);
  }
});
