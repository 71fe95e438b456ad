import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpKeys } from "../dialogs/helpKeys.ts";
import { type EditorMessages, editorEn, editorJa } from "../messages/editor.ts";
import { KEYMAP } from "./keymap.ts";

const keys = helpKeys(KEYMAP).flatMap((group) => group.keys);

describe.each([
  { name: "keyboard.md", messages: editorJa, or: "または" },
  { name: "keyboard.en.md", messages: editorEn, or: "or" },
])("docs/$name", ({ name, messages, or }) => {
  const text = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8");
  const rows = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const names = Object.entries(messages).flatMap(([key, words]) => (key.startsWith("command-") ? [words] : []));

  it("says the keys of every command that has any, and of no other, in the words on screen", () => {
    const said = rows.flatMap(([, press, words]) => (words && names.includes(words) ? [`${words}: ${press}`] : []));
    const wanted = keys
      .filter(({ words }) => words.startsWith("command-"))
      .map(({ words, keys }) => `${messages[words]}: ${keys.map((key) => written(key, messages)).join(` ${or} `)}`);
    expect(said.sort()).toEqual(wanted.sort());
  });

  it("names every key that moves in the views or ends typing", () => {
    for (const press of keys.flatMap(({ keys }) => keys)) expect(text).toContain(written(press, messages));
  });

  it("names every command that has no key", () => {
    for (const words of names) expect(text).toContain(words);
  });
});

/** A key press as the documentation writes it: `Ctrl` + `Alt` + `↑`. */
function written(press: string, messages: EditorMessages): string {
  const keyNames: Readonly<Record<string, string>> = {
    Mod: "Ctrl",
    ArrowUp: "↑",
    ArrowDown: "↓",
    ArrowLeft: "←",
    ArrowRight: "→",
    Escape: "Esc",
    ContextMenu: messages.dialog_key_ContextMenu,
  };
  return press
    .split("+")
    .map((key) => `\`${keyNames[key] ?? key}\``)
    .join(" + ");
}
