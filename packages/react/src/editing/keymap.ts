import type { KeyPress } from "../headless/navigate.ts";
import type { CommandId } from "./commands.ts";

/** Which keys run which command, as `Mod+Alt+Shift+key`; `Mod` is Ctrl, or Cmd on a Mac. `key` as in `KeyboardEvent.key`. */
export type Keymap = Readonly<Partial<Record<CommandId, readonly string[]>>>;

/** The keys of the editor. Those that move in a tree or table are these views' own. Copying, cutting and pasting come as clipboard events. */
export const KEYMAP: Keymap = {
  edit: ["Enter", "F2"],
  "edit-here": ["Shift+F2"],
  "edit-note": ["Mod+F2"],
  "add-after": ["Mod+Enter"],
  "add-below": ["Mod+Shift+Enter"],
  "add-indicator": ["Mod+Alt+Enter"],
  duplicate: ["Mod+D"],
  delete: ["Delete", "Backspace"],
  place: ["Mod+K"],
  "move-to": ["Mod+Shift+K"],
  "move-up": ["Alt+Shift+ArrowUp"],
  "move-down": ["Alt+Shift+ArrowDown"],
  "move-in": ["Alt+Shift+ArrowRight"],
  "move-out": ["Alt+Shift+ArrowLeft"],
  mark: ["Space"],
  "mark-all": ["Mod+A"],
  undo: ["Mod+Z"],
  redo: ["Mod+Y", "Mod+Shift+Z"],
  menu: ["Shift+F10", "ContextMenu"],
  details: ["Alt+Enter"],
  search: ["Mod+Shift+F"],
  help: ["?", "F1"],
};

/** The name of a key press, as in a `Keymap`. */
function pressName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const name = key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
  // `?` is typed with Shift on most keyboards, and is what it is.
  const shift = shiftKey && name !== "?";
  return `${ctrlKey || metaKey ? "Mod+" : ""}${altKey ? "Alt+" : ""}${shift ? "Shift+" : ""}${name}`;
}

/** The command that a key press runs; `undefined` where it runs none. */
export function commandOf(press: KeyPress, keymap: Keymap): CommandId | undefined {
  const name = pressName(press);
  return (Object.keys(keymap) as CommandId[]).find((id) => keymap[id]?.includes(name));
}
