import type { CommandId } from "../editing/commands.ts";
import type { Keymap } from "../editing/keymap.ts";
import type { DialogMessages } from "../messages/dialogs.ts";
import type { FrameMessages } from "../messages/frame.ts";

type Words = keyof FrameMessages | keyof DialogMessages;

/** What some keys do; each key as in a `Keymap`. */
interface HelpKeys {
  readonly words: Words;
  readonly keys: readonly string[];
}

/** Keys under one title. */
export interface HelpGroup {
  readonly title: Words;
  readonly keys: readonly HelpKeys[];
}

/** The commands by what they are for. Those of no group come last. */
const GROUPS: readonly { readonly title: Words; readonly commands: readonly CommandId[] }[] = [
  {
    title: "dialog_help_write",
    commands: ["edit", "edit-here", "edit-note", "edit-code", "edit-consultation", "original-wording"],
  },
  {
    title: "dialog_help_add",
    commands: [
      "add-after",
      "add-below",
      "add-outcome",
      "add-outcome-below",
      "add-measure",
      "add-indicator",
      "duplicate",
      "place",
    ],
  },
  {
    title: "dialog_help_arrange",
    commands: ["move-up", "move-down", "move-in", "move-out", "move-to", "copy", "cut", "paste"],
  },
  { title: "dialog_help_remove", commands: ["delete", "take-off", "merge", "make-own"] },
  { title: "dialog_help_mark", commands: ["mark", "mark-all"] },
];

/** The clipboard's keys are the browser's own: they come as events of another kind. */
const CLIPBOARD: Keymap = { copy: ["Mod+C"], cut: ["Mod+X"], paste: ["Mod+V"] };

const VIEWS: HelpGroup = {
  title: "dialog_help_views",
  keys: [
    { words: "dialog_help_rows", keys: ["ArrowUp", "ArrowDown"] },
    { words: "dialog_help_in", keys: ["ArrowRight"] },
    { words: "dialog_help_out", keys: ["ArrowLeft"] },
    { words: "dialog_help_ends", keys: ["Home", "End"] },
    { words: "dialog_help_places", keys: ["Alt+ArrowUp", "Alt+ArrowDown"] },
    { words: "dialog_help_firstPlace", keys: ["Alt+Home"] },
    { words: "dialog_help_markRows", keys: ["Shift+ArrowUp", "Shift+ArrowDown"] },
    { words: "dialog_help_unmark", keys: ["Escape"] },
  ],
};

const TABLE: HelpGroup = {
  title: "dialog_help_table",
  keys: [
    { words: "dialog_help_cells", keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] },
    { words: "dialog_help_lineEnds", keys: ["Home", "End"] },
    { words: "dialog_help_tableEnds", keys: ["Mod+Home", "Mod+End"] },
    { words: "dialog_help_pages", keys: ["PageUp", "PageDown"] },
    { words: "dialog_help_fold", keys: ["Mod+Shift+ArrowLeft", "Mod+Shift+ArrowRight"] },
  ],
};

const TYPING: HelpGroup = {
  title: "dialog_help_typing",
  keys: [
    { words: "dialog_help_keep", keys: ["Enter"] },
    { words: "dialog_help_next", keys: ["Mod+Enter"] },
    { words: "dialog_help_line", keys: ["Shift+Enter"] },
    { words: "dialog_help_nextCell", keys: ["Tab"] },
    { words: "dialog_help_giveUp", keys: ["Escape"] },
  ],
};

/** Every command that has a key, and the keys that move in the views and end typing, in groups. */
export function helpKeys(keymap: Keymap): readonly HelpGroup[] {
  const all: Keymap = { ...keymap, ...CLIPBOARD };
  const grouped = new Set(GROUPS.flatMap(({ commands }) => commands));
  const others = (Object.keys(all) as CommandId[]).filter((command) => !grouped.has(command));
  const groups = [...GROUPS, { title: "dialog_help_other", commands: others } as const];
  return [
    ...groups.map(({ title, commands }) => ({
      title,
      keys: commands.map((command): HelpKeys => ({ words: `command-${command}`, keys: all[command] ?? [] })),
    })),
    VIEWS,
    TABLE,
    TYPING,
  ]
    .map((group) => ({ ...group, keys: group.keys.filter(({ keys }) => keys.length > 0) }))
    .filter((group) => group.keys.length > 0);
}
