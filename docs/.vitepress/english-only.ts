import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("..", import.meta.url));

/** Whether a page is in English only: the API, the design and the decisions are. */
export function isEnglishOnly(source: string): boolean {
  return /^(design\.md$|adr\/|api\/)/.test(source);
}

/** The pages in English only, without their ending. */
export function englishOnly(): readonly string[] {
  return [
    "design.md",
    ...["adr", "api"].flatMap((folder) => readdirSync(docs + folder).map((name) => `${folder}/${name}`)),
  ]
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -3));
}
