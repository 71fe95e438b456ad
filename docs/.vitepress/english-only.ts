import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("..", import.meta.url));

/** Whether a page is only in English: the API, the design and the decisions. */
export function isEnglishOnly(source: string): boolean {
  return /^(design\.md$|adr\/|api\/)/.test(source);
}

/** Returns the pages that are only in English, without extension. */
export function englishOnly(): readonly string[] {
  return [
    "design.md",
    ...["adr", "api"].flatMap((folder) => readdirSync(docs + folder).map((name) => `${folder}/${name}`)),
  ]
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -3));
}
