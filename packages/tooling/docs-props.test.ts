import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./samples.ts";

/** Returns the names of the properties of an interface in a file of packages/react. */
function properties(file: string, name: string): readonly string[] {
  const source = readFileSync(join(root, "packages/react/src", file), "utf8");
  const body = new RegExp(`^export interface ${name}\\b.*?\\{\\n(.*?)^\\}`, "ms").exec(source)?.[1] ?? "";
  return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, property = ""]) => property);
}

const viewer = properties("viewer/LogicModelViewer.tsx", "LogicModelViewerProps");
const editor = [
  ...properties("editing/editorState.ts", "LogicModelEditorOptions"),
  ...properties("editor/LogicModelEditor.tsx", "LogicModelEditorProps"),
];

describe.each([
  ["docs/embed.md", viewer],
  ["docs/embed.en.md", viewer],
  ["docs/editor.md", editor],
  ["docs/editor.en.md", editor],
])("the table of props in %s", (page, props) => {
  it("lists every prop", () => {
    const tables = readFileSync(join(root, page), "utf8").match(/(?:^\|.*\n)+/gm) ?? [];
    const cells = tables.find((table) => /^\| `value` *\|/m.test(table))?.match(/^\|[^|]*/gm) ?? [];
    const listed = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(props.length).toBeGreaterThan(10);
    expect(listed.sort()).toEqual([...props].sort());
  });
});
