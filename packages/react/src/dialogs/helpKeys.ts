import type { HelpGroup } from "../command/command.ts";
import { COMMAND_IDS, COMMANDS, type CommandId } from "../command/commands.ts";
import type { Keymap } from "../command/keymap.ts";
import type { DialogMessages } from "../messages/dialogs.ts";
import type { FrameMessages } from "../messages/frame.ts";

type MessageId = keyof FrameMessages | keyof DialogMessages;

/** What some keys do, as a command or a message; each key as in a `Keymap`. */
type HelpKeys = { readonly keys: readonly string[] } & (
  | { readonly command: CommandId }
  | { readonly message: MessageId }
);

/** Keys under one title. */
export interface HelpSection {
  readonly title: MessageId;
  readonly keys: readonly HelpKeys[];
}

/** The groups of commands, in order. */
const GROUPS: readonly HelpGroup[] = ["write", "add", "arrange", "remove", "mark", "other"];

const VIEWS: HelpSection = {
  title: "dialog_help_views",
  keys: [
    { message: "dialog_help_rows", keys: ["ArrowUp", "ArrowDown"] },
    { message: "dialog_help_in", keys: ["ArrowRight"] },
    { message: "dialog_help_out", keys: ["ArrowLeft"] },
    { message: "dialog_help_ends", keys: ["Home", "End"] },
    { message: "dialog_help_places", keys: ["Alt+ArrowUp", "Alt+ArrowDown"] },
    { message: "dialog_help_firstPlace", keys: ["Alt+Home"] },
    { message: "dialog_help_markRows", keys: ["Shift+ArrowUp", "Shift+ArrowDown"] },
    { message: "dialog_help_unmark", keys: ["Escape"] },
  ],
};

const TABLE: HelpSection = {
  title: "dialog_help_table",
  keys: [
    { message: "dialog_help_cells", keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] },
    { message: "dialog_help_lineEnds", keys: ["Home", "End"] },
    { message: "dialog_help_tableEnds", keys: ["Mod+Home", "Mod+End"] },
    { message: "dialog_help_pages", keys: ["PageUp", "PageDown"] },
    { message: "dialog_help_fold", keys: ["Mod+Shift+ArrowLeft", "Mod+Shift+ArrowRight"] },
  ],
};

const TYPING: HelpSection = {
  title: "dialog_help_typing",
  keys: [
    { message: "dialog_help_keep", keys: ["Enter"] },
    { message: "dialog_help_next", keys: ["Mod+Enter"] },
    { message: "dialog_help_line", keys: ["Shift+Enter"] },
    { message: "dialog_help_nextCell", keys: ["Tab"] },
    { message: "dialog_help_giveUp", keys: ["Escape"] },
  ],
};

/** Returns the keys of all commands, and those that move in the views and end typing, in sections. */
export function helpKeys(keymap: Keymap): readonly HelpSection[] {
  const commands = GROUPS.map(
    (group): HelpSection => ({
      title: `dialog_help_${group}`,
      keys: COMMAND_IDS.filter((id) => COMMANDS[id].help === group).map((command) => ({
        command,
        keys: COMMANDS[command].browserKeys ?? keymap[command] ?? [],
      })),
    }),
  );
  return [...commands, VIEWS, TABLE, TYPING]
    .map(({ title, keys }) => ({ title, keys: keys.filter((entry) => entry.keys.length > 0) }))
    .filter(({ keys }) => keys.length > 0);
}
