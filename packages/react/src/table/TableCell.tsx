import { type ChildKind, childList, type Locale, type Row } from "@logic-model/core";
import { isChip } from "@logic-model/core/layout";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { type EditEnd, InlineEditor } from "../editor/InlineEditor.tsx";
import type { FrameMessages } from "../messages/frame.ts";
import { type CellPart, type CellState, cellParts, cellProps, emptyLabel } from "./cellProps.ts";
import type { TableColumn } from "./columns.ts";
import type { EmptyCell } from "./lines.ts";

/** What all cells of a table share. */
export interface CellContext {
  readonly columns: readonly TableColumn[];
  /** The titles shown above wide cells. */
  readonly titles: { readonly vision: string; readonly indicator: string };
  readonly locale: Locale;
  readonly messages: FrameMessages;
  readonly readOnly: boolean;
  /** The editor, if something is being typed in the line. */
  readonly editor: LogicModelEditorState | null;
  readonly onEditEnd: (how: EditEnd) => void;
}

/** A cell that spans lines or the full width. */
export function TableCell({ state, context }: { state: CellState; context: CellContext }): ReactElement {
  const { locale, messages, titles, readOnly, editor, columns, onEditEnd } = context;
  const { cell, lines, cut } = state.piece;
  const wide = cell.columns > 1;
  const Element = wide ? "div" : "td";
  const kind = cell.row ? cell.row.node.kind : columns[cell.column]?.kind;
  return (
    <Element
      {...cellProps(state, locale, wide ? { ...messages, ...titles } : messages, readOnly)}
      {...(wide ? {} : { rowSpan: lines })}
      className="lm-cell"
      data-kind={kind}
      data-empty={cell.row ? undefined : (cell.instead ?? cell.adds ?? "blank")}
      data-reuse={cell.row?.reuse || undefined}
      data-cut={cut || undefined}
      data-lit={state.lit || undefined}
      data-found={state.found || undefined}
      data-marked={state.marked || undefined}
      data-typed={state.typed || undefined}
      data-late={cell.column * 2 >= columns.length || undefined}
    >
      <div className="lm-cell-room">
        <div className="lm-cell-in">
          {cell.row ? (
            <RowWords row={cell.row} state={state} context={context} wide={wide} />
          ) : (
            <Empty cell={cell} hidden={state.hidden} context={context} />
          )}
          {state.typed && editor && (
            <div className="lm-cell-typed">
              <InlineEditor editor={editor} onEnd={onEditEnd} />
            </div>
          )}
        </div>
      </div>
    </Element>
  );
}

function RowWords(props: { row: Row; state: CellState; context: CellContext; wide: boolean }): ReactElement {
  const { row, state, context, wide } = props;
  const { messages, titles } = context;
  const parts = cellParts(row, state.words ?? {});
  const text = parts.findIndex(({ role }) => role === "text" || role === "prefix" || role === "code");
  const foot = parts.findIndex(({ role }) => role === "footer");
  const end = foot < 0 ? parts.length : foot;
  const notes = [row.node.note, row.placement?.note].filter((note) => note !== undefined && note !== "");
  return (
    <>
      {state.expanded !== null && row.node.kind !== "vision" && (
        <button
          type="button"
          className="lm-cell-fold"
          data-fold={row.key}
          data-hidden={state.expanded ? undefined : state.hidden}
          tabIndex={-1}
          aria-hidden="true"
          title={state.expanded ? messages.collapse : messages.expand}
        />
      )}
      {wide && <span className="lm-cell-title">{row.node.kind === "vision" ? titles.vision : titles.indicator}</span>}
      {text > 0 && <div className="lm-cell-over">{words(parts.slice(0, text))}</div>}
      {text > 0 && " "}
      <div className="lm-cell-text">{words(parts.slice(Math.max(0, text), end))}</div>
      {foot >= 0 && " "}
      {foot >= 0 && <div className="lm-cell-foot">{parts[foot]?.text}</div>}
      {notes.map((note) => (
        <div key={note} className="lm-cell-note">
          {fillTemplate(messages.note, { text: note as string })}
        </div>
      ))}
    </>
  );
}

/** Separates the parts by spaces, so that words don't run together in copied text. */
function words(parts: readonly CellPart[]): ReactElement[] {
  return parts.map(({ role, text }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their order
    <span key={i}>
      {i > 0 && " "}
      <span className="lm-word" data-role={role} data-chip={isChip(role) || undefined}>
        {text}
      </span>
    </span>
  ));
}

function Empty(props: { cell: EmptyCell; hidden: number; context: CellContext }): ReactElement | null {
  const { cell, hidden, context } = props;
  const { messages, readOnly } = context;
  if (cell.instead) return <span className="lm-quiet">{emptyLabel(cell, hidden, messages, readOnly)}</span>;
  if (!cell.adds || readOnly) return null;
  return (
    <button
      type="button"
      className="lm-cell-add"
      tabIndex={-1}
      aria-hidden="true"
      data-add={cell.id}
      data-wanting={wanting(cell.owner, cell.adds) || undefined}
    >
      ＋ {fillTemplate(messages.addHere, { kind: messages[cell.adds] })}
    </button>
  );
}

/** Whether the empty cell is worth pointing out. Few measures have indicators, so theirs isn't. */
function wanting({ node }: Row, kind: ChildKind): boolean {
  return node.kind !== "measure" && childList(node, kind).length === 0;
}
