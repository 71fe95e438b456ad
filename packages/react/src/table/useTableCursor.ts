import { type RefObject, useCallback, useRef, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useKeptFocus } from "../editor/useKeptFocus.ts";
import { useRevealed } from "../editor/useRevealed.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import { useLatest } from "../headless/useLatest.ts";
import { type Cell, cellOwner, type Table } from "./lines.ts";
import { type CellPosition, positionOf } from "./moveCell.ts";
import { shownCell } from "./useTable.ts";

/** The current cell of a table, and how to move. */
export interface TableCursor {
  /** The cell in the tab order. */
  readonly here: CellPosition;
  /** Selects the row of a cell, or an empty cell's owner, and focuses the cell, which may be mounted by the next render. */
  readonly go: (to: CellPosition, cell?: Cell) => void;
  /** Called when a cell receives focus. */
  readonly enter: (id: string) => void;
}

/** Keeps the focused cell in step with the selected row, and scrolls to rows that the editor reveals. */
export function useTableCursor(
  editor: LogicModelEditorState,
  table: Table,
  active: boolean,
  scrollerRef: RefObject<HTMLElement | null>,
): TableCursor {
  const { view, selected, revealed, editing } = editor;
  const [at, setAt] = useState<(CellPosition & { readonly key: string | null }) | null>(null);
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  const kept = at?.key === view.selected && at ? table.cells.get(at.id) : undefined;
  const here = kept && at ? within(kept, at) : positionOf(table.cells.get(shownCell(table, selected)) as Cell);

  const latestRef = useLatest({ editor, table, here });
  const enter = useCallback(
    (id: string) => {
      const { editor, table, here } = latestRef.current;
      const cell = table.cells.get(id);
      if (!cell) return;
      const { key } = cellOwner(cell);
      setAt({ ...(here.id === id ? here : positionOf(cell)), key });
      editor.select(key);
    },
    [latestRef],
  );
  const go = useCallback(
    (to: CellPosition, known?: Cell) => {
      const { editor, table } = latestRef.current;
      const cell = known ?? table.cells.get(to.id);
      if (!cell) return;
      const { key } = cellOwner(cell);
      setAt({ ...to, key });
      if (cell.row) editor.reveal(key);
      else {
        editor.select(key);
        setWanted({ id: cell.id });
      }
    },
    [latestRef],
  );

  useRevealed(revealed, ({ key, focus }) => bring(scrollerRef.current, key, focus && active && !editing));
  useBrowserLayoutEffect(() => {
    if (wanted && !editing) bring(scrollerRef.current, wanted.id, true);
  }, [wanted]);

  // Starts at the initial selection, without scrolling the page around it.
  const start = useRef(view.selected);
  useBrowserLayoutEffect(() => {
    const cell = start.current === null ? null : cellElement(scrollerRef.current, here.id);
    start.current = null;
    if (!cell || !scrollerRef.current) return;
    const [box, frame] = [cell.getBoundingClientRect(), scrollerRef.current.getBoundingClientRect()];
    if (box.bottom > frame.bottom) scrollerRef.current.scrollTop += box.top - frame.top - frame.height / 3;
  }, []);

  useKeptFocus(scrollerRef, () => {
    if (!latestRef.current.editor.editing)
      cellElement(scrollerRef.current, latestRef.current.here.id)?.focus({ preventScroll: true });
  });

  return { here, go, enter };
}

/** Returns a position within a cell whose span may have changed. */
function within(cell: Cell, { id, column, line }: CellPosition): CellPosition {
  return {
    id,
    column: Math.min(Math.max(column, cell.column), cell.column + cell.columns - 1),
    line: Math.min(Math.max(line, cell.line), cell.line + cell.lines - 1),
  };
}

function cellElement(scroller: HTMLElement | null, id: string): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(id)}"]`) ?? null;
}

function bring(scroller: HTMLElement | null, id: string, focus: boolean): boolean {
  const cell = cellElement(scroller, id);
  if (focus) cell?.focus({ preventScroll: true });
  // The content stays visible as long as a part of the cell does.
  cell?.querySelector(".lm-cell-in")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return cell !== null;
}
