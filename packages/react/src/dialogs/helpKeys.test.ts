import { expect, it } from "vitest";
import type { CommandId } from "../editing/commands.ts";
import { KEYMAP } from "../editing/keymap.ts";
import { editorEn, editorJa } from "../messages/editor.ts";
import { helpKeys } from "./helpKeys.ts";

const listed = (keymap: Parameters<typeof helpKeys>[0]) => helpKeys(keymap).flatMap((group) => group.keys);

it("lists every command that has a key, once, with all its keys", () => {
  const keys = listed(KEYMAP);
  for (const command of Object.keys(KEYMAP) as CommandId[]) {
    const found = keys.filter(({ words }) => words === `command-${command}`);
    expect(found, command).toEqual([{ words: `command-${command}`, keys: KEYMAP[command] }]);
  }
});

it("lists the clipboard's keys, which are in no keymap", () => {
  expect(listed({}).filter(({ words }) => words.startsWith("command-"))).toEqual([
    { words: "command-copy", keys: ["Mod+C"] },
    { words: "command-cut", keys: ["Mod+X"] },
    { words: "command-paste", keys: ["Mod+V"] },
  ]);
});

it("follows a host's keymap: other keys, and none", () => {
  const keys = listed({ ...KEYMAP, "take-off": ["Mod+U"], "edit-code": ["F4"], delete: [] });
  expect(keys).toContainEqual({ words: "command-take-off", keys: ["Mod+U"] });
  expect(keys).toContainEqual({ words: "command-edit-code", keys: ["F4"] });
  expect(keys.map(({ words }) => words)).not.toContain("command-delete");
});

it("has words for everything, in both languages", () => {
  for (const messages of [editorJa, editorEn])
    for (const group of helpKeys(KEYMAP)) {
      expect(messages[group.title]).toMatch(/./);
      for (const { words } of group.keys) expect(messages[words], words).toMatch(/./);
    }
});
