import { fill, type Row } from "@logic-model/core";
import type { Messages } from "../messages/messages.ts";

/** What a row of the tree is besides its row: how it stands in the view. */
export interface ItemState {
  readonly active: boolean;
  readonly selected: boolean;
  /** `null` where nothing stands below it. */
  readonly expanded: boolean | null;
  /** How many placements its node has. */
  readonly places: number;
  readonly messages: Messages;
}

/** For the element with the role `treeitem` of a row. Its label says all that the card shows. */
export function itemProps(
  row: Row,
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
  return {
    role: "treeitem",
    tabIndex: state.active ? 0 : -1,
    "data-key": row.key,
    "aria-level": row.level,
    "aria-posinset": row.posInSet,
    "aria-setsize": row.setSize,
    "aria-selected": state.selected,
    "aria-expanded": state.expanded ?? undefined,
    "aria-label": itemLabel(row, state.places, state.messages),
  };
}

/** A row in words, as a screen reader speaks it. */
export function itemLabel(row: Row, places: number, messages: Messages): string {
  const { node, placement, consultation } = row;
  const kind = messages[node.kind];
  const notes = [node.note, placement?.note]
    .filter(Boolean)
    .map((text) => fill(messages.note, { text: text as string }));
  return [
    row.number === null ? kind : fill(messages.numbered, { kind, number: row.number }),
    row.reuse && messages.reuse,
    node.code,
    row.text,
    row.text !== node.text && fill(messages.localWording, { text: node.text }),
    places > 1 && fill(messages.usedInPlaces, { count: places }),
    consultation && [messages.consultation, consultation.organization ?? consultation.text].filter(Boolean).join(" "),
    ...notes,
  ]
    .filter(Boolean)
    .join("、");
}
