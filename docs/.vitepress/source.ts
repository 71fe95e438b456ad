import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("..", import.meta.url));
const read = (source: string) => readFileSync(docs + source, "utf8");

/** Returns the title of a source as plain text. */
export function titleOf(source: string): string {
  return plain(/^# (.*)$/m.exec(read(source))?.[1] ?? source);
}

/** Returns the beginning of a source's first paragraph as plain text. */
export function descriptionOf(source: string): string {
  const paragraphs = read(source).split(/\n{2,}/);
  return plain(paragraphs.find((text) => /^[^#>|`!<[-]/.test(text)) ?? "").slice(0, 160);
}

function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*`]/g, "")
    .replaceAll(/(?<=[ -~])\n(?=[ -~])/g, " ")
    .replaceAll("\n", "");
}
