import { columnTitle } from "@logic-model/core/layout";
import { countBelow } from "@logic-model/core/outline";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ClipboardEvent, type CSSProperties, type ReactElement, useCallback, useMemo, useRef } from "react";
import type { EditEnd } from "../editor/InlineEditor.tsx";
import type { PaneProps } from "../editor/PaperPane.tsx";
import { useDecorate } from "../editor/useDecorate.ts";
import { isComposing } from "../headless/isComposing.ts";
import { useLatest } from "../headless/useLatest.ts";
import { usePrinting } from "../headless/usePrinting.ts";
import type { CellState } from "./cellProps.ts";
import { columnTitles, type TableColumn } from "./columns.ts";
import { columnWidths, leastWidth } from "./columnWidths.ts";
import { cellOwner, type EmptyCell } from "./lines.ts";
import { type MountedLine, mountedLines, type Piece } from "./pieces.ts";
import type { CellContext } from "./TableCell.tsx";
import { TableLine } from "./TableLine.tsx";
import { cellOf, click, fillIn, goOn } from "./tableActions.ts";
import { tableKeys } from "./tableKeys.ts";
import { useLineWindow } from "./useLineWindow.ts";
import { useTable } from "./useTable.ts";
import { useTableCursor } from "./useTableCursor.ts";

/** Tables of up to this many lines are mounted completely. */
const WHOLE = 300;
/** The height of the column titles, px. */
const TITLES = 44;

/** The model as the table of the printed form, whose cells are edited in place. */
export function TableView({ editor, active, decorate: own }: PaneProps): ReactElement {
  const { outline, profile, locale, messages, readOnly, view, selected, editing } = editor;
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const collapsed = useMemo(() => new Set(view.collapsed), [view.collapsed]);
  const table = useTable(editor, collapsed);
  const { columns, head, lines } = table;
  const cursor = useTableCursor(editor, table, active, scroller);
  const whole = usePrinting() || lines.length <= WHOLE;
  const { window, tops, measure } = useLineWindow(scroller, body, table, whole);
  const decorate = useDecorate(editor, own);
  const marked = useMemo(() => new Set(view.marked), [view.marked]);
  const found = useMemo(() => new Set(editor.matches), [editor.matches]);
  const typed = active && editing ? editing.key : null;

  const stateOf = (piece: Piece): CellState => {
    const { row } = piece.cell;
    const owner = cellOwner(piece.cell);
    return {
      piece,
      words: row && decorate(row),
      hidden: collapsed.has(owner.key) ? countBelow(outline, owner) : 0,
      expanded: row?.expandable ? !collapsed.has(row.key) : null,
      active: piece.cell.id === cursor.here.id,
      selected: row !== null && (marked.size ? marked.has(row.key) : row === selected),
      marked: row !== null && marked.has(row.key),
      lit: row !== null && row.node.id === selected?.node.id && (row.places > 1 || row === selected),
      found: row !== null && found.has(row.key),
      typed: row !== null && row.key === typed,
    };
  };

  const place = useRef<EmptyCell | null>(null);
  const latestRef = useLatest({ editor, table, cursor, place });
  const onEditEnd = useCallback((how: EditEnd) => goOn(how, latestRef.current), [latestRef]);
  const titles = useMemo(
    () => ({
      vision: columnTitle({ kind: "vision", level: null }, profile, locale),
      indicator: columnTitle({ kind: "indicator", level: null }, profile, locale),
    }),
    [profile, locale],
  );
  const lineOf = ({ line, index, pieces }: Extract<MountedLine, { type: "line" }>) => {
    const states = pieces.map(stateOf);
    const context: CellContext = {
      columns,
      titles,
      locale,
      messages,
      readOnly,
      editor: states.some((state) => state.typed) ? editor : null,
      onEditEnd,
    };
    // The line of column titles follows the head lines.
    const rowIndex = index < head ? index + 1 : index + 2;
    return <TableLine key={line.id} {...context} line={line} rowIndex={rowIndex} states={states} />;
  };
  const kept = [cursor.here.id, selected?.key, typed].flatMap((id) => (id && table.cells.get(id)) || []);
  const before = useRef(view.selected);
  /** An empty cell has nothing to copy; the selected row is its owner. */
  const leaveEmpty = (event: ClipboardEvent) => {
    if (table.cells.get(cellOf(event) ?? "")?.row === null) event.stopPropagation();
  };

  return (
    <div className="lm-pane" data-pane="table">
      <div ref={scroller} className="lm-sheet" part="paper">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the capture phase */}
        <div
          role="treegrid"
          className="lm-table"
          style={{ "--_least": `${leastWidth(columns)}px` } as CSSProperties}
          aria-label={fillTemplate(messages.tableOf, { title: editor.model.title })}
          aria-rowcount={lines.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          aria-readonly={readOnly || undefined}
          onKeyDownCapture={(event) => {
            if (!cellOf(event) || isComposing(event)) return;
            const height = (scroller.current?.clientHeight ?? 0) - TITLES;
            if (!tableKeys(event, latestRef.current, { tops: measure, height })) return;
            event.preventDefault();
            event.stopPropagation();
          }}
          onFocus={(event) => {
            const id = cellOf(event);
            if (id !== undefined) cursor.enter(id);
          }}
          onPointerDownCapture={() => {
            before.current = view.selected;
          }}
          onClick={(event) => click(event, latestRef.current, before.current)}
          onDoubleClick={(event) => {
            const cell = table.cells.get(cellOf(event) ?? "");
            if (cell?.row) editor.edit(cell.row.key);
            else if (cell) fillIn(latestRef.current, cell);
          }}
          onCopy={leaveEmpty}
          onCut={leaveEmpty}
        >
          <div {...ROW_GROUP} className="lm-table-goal">
            {lines.slice(0, head).map((line, index) => {
              const pieces = line.cells.map((cell) => ({ cell, lines: 1, cut: false, echo: false }));
              return lineOf({ type: "line", line, index, pieces });
            })}
          </div>
          <table role="presentation">
            <colgroup>
              {columnWidths(columns).map((width, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their order
                <col key={i} style={{ width }} />
              ))}
            </colgroup>
            <Titles
              titles={[messages.runningNumber, ...columnTitles(columns, profile, locale, messages)]}
              columns={columns}
              rowIndex={head + 1}
            />
            <tbody {...ROW_GROUP} ref={body}>
              {mountedLines(table, window, kept).map((mounted) =>
                mounted.type === "line" ? (
                  lineOf(mounted)
                ) : (
                  <Gap
                    key={`before ${mounted.to}`}
                    columns={columns.length + 1}
                    height={(tops[mounted.to] ?? 0) - (tops[mounted.from] ?? 0)}
                  />
                ),
              )}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

/** `role="presentation"` on the table removes the roles of its parts, so they are set explicitly. */
const ROW_GROUP = { role: "rowgroup" } as const;
const ROW = { role: "row" } as const;
const COLUMN_HEADER = { role: "columnheader" } as const;

function Titles(props: { titles: readonly string[]; columns: readonly TableColumn[]; rowIndex: number }): ReactElement {
  const { titles, columns, rowIndex } = props;
  return (
    <thead {...ROW_GROUP}>
      <tr {...ROW} aria-rowindex={rowIndex}>
        {titles.map((title, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their order
          <th key={i} {...COLUMN_HEADER} aria-colindex={i + 1} data-kind={columns[i - 1]?.kind ?? "number"}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A placeholder for lines that are not mounted. */
function Gap({ columns, height }: { columns: number; height: number }): ReactElement {
  return (
    <tr>
      <td colSpan={columns} className="lm-table-gap" style={{ height }} />
    </tr>
  );
}
