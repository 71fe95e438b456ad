import type { PlacementKey, Row } from "@logic-model/core";
import { visibleRows } from "@logic-model/core/outline";
import { useMemo } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useStable } from "../headless/useStable.ts";
import { tableColumns } from "./columns.ts";
import { type Table, tableLines } from "./lines.ts";

/** Returns the visible rows of a model as a table. */
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
  const columns = useStable(found.columns);
  return useMemo(() => tableLines(rows, { ...found, columns }), [rows, found, columns]);
}

/** Returns the id of the cell that shows a row or the row that hides it; the vision's if the row isn't in the table. */
export function shownCell(table: Table, row: Row | null): string {
  for (let shown: Row | null = row; shown; shown = shown.above) if (table.cells.has(shown.key)) return shown.key;
  return table.lines[0]?.id ?? "";
}
