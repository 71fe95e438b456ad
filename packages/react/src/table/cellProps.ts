import type { Locale, Row } from "@logic-model/core";
import { type Decoration, type Part, sameDecoration } from "@logic-model/core/layout";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { itemLabel } from "../headless/itemProps.ts";
import type { FrameMessages } from "../messages/frame.ts";
import type { EmptyCell } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** What a cell of the table shows. */
export interface CellState {
  readonly piece: Piece;
  /** What it shows in addition to its text; `null` for an empty cell. */
  readonly words: Decoration | null;
  /** The number of hidden rows below its row or owner. */
  readonly hidden: number;
  /** `null` if nothing is below it. */
  readonly expanded: boolean | null;
  /** Whether it is in the tab order. */
  readonly active: boolean;
  /** Whether commands apply to it. */
  readonly selected: boolean;
  readonly marked: boolean;
  /** Whether a placement of its node is selected. */
  readonly lit: boolean;
  /** Whether it matches the search. */
  readonly found: boolean;
  /** Whether its text is being typed. */
  readonly typed: boolean;
}

/** Returns the props of a `gridcell`. Its label contains all that the cell shows; a repeated piece is hidden. */
export function cellProps(
  state: CellState,
  locale: Locale,
  messages: FrameMessages,
  readOnly: boolean,
): {
  readonly role?: "gridcell";
  readonly "aria-hidden"?: true;
  readonly "data-cell"?: string;
  readonly "data-key"?: string | undefined;
  readonly tabIndex?: 0 | -1;
  readonly "aria-label"?: string | undefined;
  readonly "aria-colindex"?: number;
  readonly "aria-rowspan"?: number | undefined;
  readonly "aria-colspan"?: number | undefined;
  readonly "aria-selected"?: boolean | undefined;
  readonly "aria-expanded"?: boolean | undefined;
  readonly "aria-readonly"?: true | undefined;
} {
  const { cell, lines, echo } = state.piece;
  if (echo) return { "aria-hidden": true };
  const filled = cell.row !== null;
  return {
    role: "gridcell",
    "data-cell": cell.id,
    "data-key": cell.row?.key,
    tabIndex: state.active ? 0 : -1,
    // While typing, the text field is the content.
    "aria-label": state.typed
      ? undefined
      : filled
        ? rowLabel(cell.row, state, locale, messages)
        : emptyLabel(cell, state.hidden, messages, readOnly),
    // The first column has the running numbers.
    "aria-colindex": cell.columns > 1 ? 1 : cell.column + 2,
    "aria-rowspan": lines > 1 ? lines : undefined,
    "aria-colspan": cell.columns > 1 ? cell.columns + 1 : undefined,
    "aria-selected": filled ? state.selected : undefined,
    "aria-expanded": filled ? (state.expanded ?? undefined) : undefined,
    "aria-readonly": filled || cell.adds ? undefined : true,
  };
}

/** A run of words in a cell. */
export type CellPart = Pick<Part, "role" | "text">;

/** Returns what a row shows in its cell, in reading order. */
export function cellParts(row: Row, words: Decoration): readonly CellPart[] {
  const { prefix, code, tag, chips = [], footer } = words;
  const above = row.node.kind === "outcome" || row.node.kind === "vision";
  const part = (role: CellPart["role"], text: string | undefined) => (text ? [{ role, text }] : []);
  return [
    ...(above ? chips : []),
    ...part("prefix", prefix),
    ...part("code", code),
    ...part("text", row.text),
    ...(above ? [] : chips),
    ...part("tag", tag),
    ...part("footer", footer),
  ];
}

function rowLabel(row: Row, { words, expanded, hidden }: CellState, locale: Locale, messages: FrameMessages): string {
  const parts = cellParts(row, words ?? {});
  return itemLabel({ row, parts }, { expanded, hidden, places: row.places, locale, messages });
}

/** Returns the label of an empty cell. */
export function emptyLabel(cell: EmptyCell, hidden: number, messages: FrameMessages, readOnly: boolean): string {
  if (cell.instead === "hidden") return fillTemplate(messages.hiddenRows, { count: hidden });
  if (cell.instead === "reuse") return messages.seeFirstPlacement;
  return cell.adds && !readOnly ? fillTemplate(messages.emptyToAdd, { kind: messages[cell.adds] }) : messages.emptyCell;
}

/** Whether two cells show the same. Every edit makes new rows, so their content is compared. */
export function sameCell(a: CellState, b: CellState): boolean {
  const [p, q] = [a.piece, b.piece];
  const [c, d] = [p.cell, q.cell];
  return (
    c.id === d.id &&
    c.column === d.column &&
    c.columns === d.columns &&
    p.lines === q.lines &&
    p.cut === q.cut &&
    p.echo === q.echo &&
    a.hidden === b.hidden &&
    a.expanded === b.expanded &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.marked === b.marked &&
    a.lit === b.lit &&
    a.found === b.found &&
    a.typed === b.typed &&
    (c.row && d.row
      ? sameRow(c.row, d.row) && sameDecoration(a.words ?? {}, b.words ?? {})
      : c.row === null && d.row === null && c.adds === d.adds && c.instead === d.instead)
  );
}

function sameRow(a: Row, b: Row): boolean {
  return (
    a === b ||
    (a.node === b.node &&
      a.placement === b.placement &&
      a.number === b.number &&
      a.reuse === b.reuse &&
      a.places === b.places)
  );
}
