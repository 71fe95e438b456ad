import type { KeyPress } from "../headless/navigate.ts";
import { COMMAND_IDS, COMMANDS, type CommandId } from "./commands.ts";

/** The keys of commands, as `Mod+Alt+Shift+key`. `Mod` is Ctrl, or Cmd on a Mac; `key` as in `KeyboardEvent.key`. */
export type Keymap = Readonly<Partial<Record<CommandId, readonly string[]>>>;

/** The default keys. Moving in a view, copying, cutting and pasting have keys of their own. */
export const KEYMAP: Keymap = /* @__PURE__ */ defaultKeys();

function defaultKeys(): Keymap {
  return Object.fromEntries(COMMAND_IDS.flatMap((id) => (COMMANDS[id].keys ? [[id, COMMANDS[id].keys]] : [])));
}

/** Returns the name of a key press, as in a `Keymap`. */
function pressName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const name = key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
  // Most keyboards type `?` with Shift.
  const shift = shiftKey && name !== "?";
  return `${ctrlKey || metaKey ? "Mod+" : ""}${altKey ? "Alt+" : ""}${shift ? "Shift+" : ""}${name}`;
}

/** Returns the command that a key press runs; `undefined` if there is none. */
export function commandOf(press: KeyPress, keymap: Keymap): CommandId | undefined {
  const name = pressName(press);
  return (Object.keys(keymap) as CommandId[]).find((id) => keymap[id]?.includes(name));
}
