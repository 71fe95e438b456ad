import { type PlacementKey, type Row, visibleRows } from "@logic-model/core";
import { useMemo, useRef } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { type TableColumn, tableColumns } from "./columns.ts";
import { type Table, tableLines } from "./lines.ts";

/** The visible rows of a model as a table. */
export function useTable({ outline, profile }: LogicModelEditorState, collapsed: ReadonlySet<PlacementKey>): Table {
  const rows = useMemo(() => visibleRows(outline, collapsed), [outline, collapsed]);
  const found = useMemo(
    () =>
      tableColumns(
        outline.rows,
        profile.levels.map((level) => level.id),
      ),
    [outline, profile],
  );
  // The same columns while they are alike: most edits leave them so, and what hangs on them is not made again.
  const known = useRef<readonly TableColumn[]>(found.columns);
  if (JSON.stringify(known.current) !== JSON.stringify(found.columns)) known.current = found.columns;
  const columns = known.current;
  return useMemo(() => tableLines(rows, { ...found, columns }), [rows, found, columns]);
}

/** The cell in which a row shows: its own, or that of what hides it; the vision's where it does not stand in the table. */
export function shownCell(table: Table, row: Row | null): string {
  for (let shown: Row | null = row; shown; shown = shown.above) if (table.cells.has(shown.key)) return shown.key;
  return table.lines[0]?.id ?? "";
}
