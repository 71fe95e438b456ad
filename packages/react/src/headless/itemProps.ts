import type { Locale, Row } from "@logic-model/core";
import type { Box, Part } from "@logic-model/core/layout";
import { fillTemplate, joinList } from "@logic-model/core/vocabulary";
import type { Messages } from "../messages/messages.ts";

/** The state of a tree item in the view. */
export interface ItemState {
  readonly active: boolean;
  readonly selected: boolean;
  /** `null` if it has no children. */
  readonly expanded: boolean | null;
  /** How many rows are hidden below it. */
  readonly hidden: number;
  /** How many placements its node has. */
  readonly places: number;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Returns the props of a row's element with the role `treeitem`. Its label contains everything that the card shows. */
export function itemProps(
  box: Box,
  state: ItemState,
): {
  readonly role: "treeitem";
  readonly tabIndex: 0 | -1;
  readonly "data-key": string;
  readonly "aria-level": number;
  readonly "aria-posinset": number;
  readonly "aria-setsize": number;
  readonly "aria-selected": boolean;
  readonly "aria-expanded": boolean | undefined;
  readonly "aria-label": string;
} {
  const { row } = box;
  return {
    role: "treeitem",
    tabIndex: state.active ? 0 : -1,
    "data-key": row.key,
    "aria-level": row.level,
    "aria-posinset": row.posInSet,
    "aria-setsize": row.setSize,
    "aria-selected": state.selected,
    "aria-expanded": state.expanded ?? undefined,
    "aria-label": itemLabel({ row, parts: asRead(box.parts) }, state),
  };
}

/**
 * Returns a row's label for screen readers: what its card shows, in the same order and words, so that speech input
 * works too.
 */
export function itemLabel(
  { row, parts }: { readonly row: Row; readonly parts: readonly Pick<Part, "role" | "text">[] },
  {
    expanded,
    hidden,
    places,
    locale,
    messages,
  }: Pick<ItemState, "expanded" | "hidden" | "places" | "locale" | "messages">,
): string {
  const { node, placement } = row;
  const kind = messages[node.kind];
  const name = row.number === null ? kind : fillTemplate(messages.numbered, { kind, number: row.number });
  const shown = parts
    .filter(({ role }) => role !== "prefix")
    .map((part, i, all) => (part.role !== "text" ? part.text : all[i - 1]?.role !== "text" && row.text));
  const notes = [node.note, placement?.note]
    .filter(Boolean)
    .map((text) => fillTemplate(messages.note, { text: text as string }));
  const said = [
    row.reuse ? fillTemplate(messages.reuseOf, { name, reuse: messages.reuse }) : name,
    ...shown,
    row.text === "" && messages.blank,
    ...notes,
    row.reuse && fillTemplate(messages.usedInPlaces, { count: places }, locale),
    expanded === false && fillTemplate(messages.hiddenRows, { count: hidden }, locale),
    row.text !== node.text && fillTemplate(messages.localWording, { text: node.text }),
  ];
  return joinList(
    said.flatMap((text) => text || []),
    locale,
  );
}

/** Returns the parts of a card in reading order: the number of places is drawn on the first line but read last. */
export function asRead<T extends Pick<Part, "role">>(parts: readonly T[]): readonly T[] {
  const tag = parts.find(({ role }) => role === "tag");
  return tag ? [...parts.filter((part) => part !== tag), tag] : parts;
}
