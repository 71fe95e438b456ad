import type { Locale } from "@logic-model/core";
import { fillTemplate, kindParams, translate } from "@logic-model/core/vocabulary";
import { ADD } from "./add.ts";
import { ARRANGE } from "./arrange.ts";
import { CLIPBOARD } from "./clipboard.ts";
import { type EditorCommand, MENU_SECTIONS, type MenuId } from "./command.ts";
import { HISTORY } from "./history.ts";
import { ITEM } from "./item.ts";
import { MARK } from "./mark.ts";
import { REMOVE } from "./remove.ts";
import { SHOW } from "./show.ts";
import { WRITE } from "./write.ts";

type Commands = typeof WRITE &
  typeof ADD &
  typeof ARRANGE &
  typeof ITEM &
  typeof CLIPBOARD &
  typeof REMOVE &
  typeof MARK &
  typeof HISTORY &
  typeof SHOW;

/** The name of a command of the editor. */
export type CommandId = keyof Commands;

/** The commands of the editor, in the order in which menus and the list of keys show them. */
export const COMMANDS: Readonly<Record<CommandId, EditorCommand>> = /* @__PURE__ */ Object.assign(
  {},
  WRITE,
  ADD,
  ARRANGE,
  ITEM,
  CLIPBOARD,
  REMOVE,
  MARK,
  HISTORY,
  SHOW,
);

/** The ids of the commands, in order. */
export const COMMAND_IDS: readonly CommandId[] = /* @__PURE__ */ Object.keys(COMMANDS) as CommandId[];

/** Returns what a command is called. */
export function commandTitle(id: CommandId, locale: Locale): string {
  return fillTemplate(translate(COMMANDS[id].title, locale, `command.${id}`), kindParams(locale), locale);
}

/** Returns the commands that a menu offers, section by section. */
export function menuCommands(menu: MenuId): readonly (readonly CommandId[])[] {
  return MENU_SECTIONS[menu].map((section) => COMMAND_IDS.filter((id) => COMMANDS[id].menus?.[menu] === section));
}
