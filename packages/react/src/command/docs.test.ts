import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpKeys } from "../dialogs/helpKeys.ts";
import { type EditorMessages, editorEn, editorJa } from "../messages/editor.ts";
import { COMMAND_IDS, commandTitle } from "./commands.ts";
import { KEYMAP } from "./keymap.ts";
import { keyParts } from "./keyWords.ts";

const entries = helpKeys(KEYMAP).flatMap(({ keys }) => keys);

describe.each([
  { name: "keyboard.md", locale: "ja", messages: editorJa, or: "または" },
  { name: "keyboard.en.md", locale: "en", messages: editorEn, or: "or" },
] as const)("docs/$name", ({ name, locale, messages, or }) => {
  const text = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8");
  const rows = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const titles = COMMAND_IDS.map((id) => commandTitle(id, locale));

  it("has a line for every command with keys, and no others", () => {
    const documented = rows.flatMap(([, press, title]) =>
      title && titles.includes(title) ? [`| ${press} | ${title} |`] : [],
    );
    const wanted = entries.flatMap((entry) => {
      if (!("command" in entry)) return [];
      const keys = entry.keys.map((press) => written(press, messages)).join(` ${or} `);
      return [`| ${keys} | ${commandTitle(entry.command, locale)} |`];
    });
    expect(documented.sort()).toEqual(wanted.sort());
  });

  it("lists every key that moves in the views or ends typing", () => {
    for (const press of entries.flatMap(({ keys }) => keys)) expect(text).toContain(written(press, messages));
  });

  it("lists every command without a key", () => {
    for (const title of titles) expect(text).toContain(title);
  });
});

/** Returns a key press as the pages write it: `Ctrl` + `Alt` + `↑`. */
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
  return keyParts(press)
    .map((key) => `\`${keyNames[key] ?? key}\``)
    .join(" + ");
}
