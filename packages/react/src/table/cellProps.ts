import { type Decoration, fill, type Locale, type Part, type Row, sameDecoration } from "@logic-model/core";
import { itemLabel } from "../headless/itemProps.ts";
import type { FrameMessages } from "../messages/frame.ts";
import type { EmptyCell } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** What a cell of the table shows. */
export interface CellState {
  readonly piece: Piece;
  /** What it says besides its text; `null` for an empty place. */
  readonly words: Decoration | null;
  /** How many rows are hidden below the row it is about. */
  readonly hidden: number;
  /** `null` where nothing stands below it. */
  readonly expanded: boolean | null;
  /** Tab goes to it. */
  readonly active: boolean;
  /** It is one of those that commands are about. */
  readonly selected: boolean;
  readonly marked: boolean;
  /** Another placement of its node, or itself, is selected. */
  readonly lit: boolean;
  /** The search finds it. */
  readonly found: boolean;
  /** Its text is being typed. */
  readonly typed: boolean;
}

/** For the element with the role `gridcell`. Its label says all that the cell shows; a place that repeats another says nothing. */
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
    // While it is typed, it says what is typed.
    "aria-label": state.typed
      ? undefined
      : filled
        ? rowLabel(cell.row, state, locale, messages)
        : emptyLabel(cell, state.hidden, messages, readOnly),
    // The first column is that of the running numbers.
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

/** What a row says in its cell, in the order in which it is read. */
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

/** What an empty place says. */
export function emptyLabel(cell: EmptyCell, hidden: number, messages: FrameMessages, readOnly: boolean): string {
  if (cell.instead === "hidden") return fill(messages.hiddenRows, { count: hidden });
  if (cell.instead === "reuse") return messages.seeFirstPlacement;
  return cell.adds && !readOnly ? fill(messages.emptyToAdd, { kind: messages[cell.adds] }) : messages.emptyCell;
}

/** Whether two cells show the same. Rows are read anew at every edit, so what they show is compared, not they. */
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
