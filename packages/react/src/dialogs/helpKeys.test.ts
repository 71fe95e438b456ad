import { expect, it } from "vitest";
import { COMMAND_IDS, COMMANDS, type CommandId } from "../command/commands.ts";
import { KEYMAP } from "../command/keymap.ts";
import { editorEn, editorJa } from "../messages/editor.ts";
import { helpKeys } from "./helpKeys.ts";

const listed = (keymap: Parameters<typeof helpKeys>[0]) => helpKeys(keymap).flatMap(({ keys }) => keys);
const commands = (keymap: Parameters<typeof helpKeys>[0]) =>
  listed(keymap).flatMap((entry) => ("command" in entry ? [entry] : []));

it("lists every command with a key once, with all its keys", () => {
  const withKeys = COMMAND_IDS.filter((id) => COMMANDS[id].keys);
  expect(withKeys.length).toBeGreaterThan(20);
  for (const command of withKeys)
    expect(commands(KEYMAP).filter((entry) => entry.command === command)).toEqual([
      { command, keys: COMMANDS[command].keys },
    ]);
});

it("lists the browser's clipboard keys, which aren't in the keymap", () => {
  expect(commands({})).toEqual([
    { command: "copy", keys: ["Mod+C"] },
    { command: "cut", keys: ["Mod+X"] },
    { command: "paste", keys: ["Mod+V"] },
  ]);
});

it("follows a host's keymap, with other keys or none", () => {
  const entries = commands({ ...KEYMAP, "take-off": ["Mod+U"], "edit-code": ["F4"], delete: [] });
  expect(entries).toContainEqual({ command: "take-off", keys: ["Mod+U"] });
  expect(entries).toContainEqual({ command: "edit-code", keys: ["F4"] });
  expect(entries.map(({ command }) => command)).not.toContain("delete" satisfies CommandId);
});

it("has a message for everything else, in both languages", () => {
  for (const messages of [editorJa, editorEn])
    for (const { title, keys } of helpKeys(KEYMAP)) {
      expect(messages[title]).toMatch(/./);
      for (const entry of keys) if ("message" in entry) expect(messages[entry.message], entry.message).toMatch(/./);
    }
});
