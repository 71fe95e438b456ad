import type { Locale, Profile, Row } from "@logic-model/core";
import { type Column, columnTitle, type Rect } from "@logic-model/core/layout";
import { outcomeDepths } from "@logic-model/core/outline";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { FrameMessages } from "../messages/frame.ts";

/** A column of the table: measures, outcomes of one depth, or the indicators of either. The running numbers are not included. */
export interface TableColumn extends Omit<Column, keyof Rect> {
  readonly kind: "measure" | "indicator" | "outcome";
  readonly of: "measure" | "outcome";
}

/** The columns of a model, and the depth of each outcome. */
export interface TableColumns {
  /** In printed order: measures first, outcomes beside the vision last, indicators before what they measure. */
  readonly columns: readonly TableColumn[];
  /** From 0, beside the vision. */
  readonly depths: ReadonlyMap<Row, number>;
}

/**
 * Returns the columns of all rows of an outline, hidden or not, so that folding doesn't move columns. There is always a
 * column for measures, outcomes and indicators, so that an empty model is a form to fill in.
 */
export function tableColumns(rows: readonly Row[], levels: readonly string[]): TableColumns {
  const depths = outcomeDepths(rows, levels);
  const measured = new Set<number>();
  let ownMeasured = false;
  for (const { node, above } of rows) {
    if (node.kind !== "indicator") continue;
    if (above?.node.kind === "measure") ownMeasured = true;
    else if (above?.node.kind === "outcome") measured.add(depthOf(depths, above));
  }
  const occurring = [...new Set(depths.values())].sort((a, b) => b - a);
  if (occurring.length === 0) occurring.push(0);
  if (measured.size === 0) measured.add(occurring[0] as number);
  const columns: TableColumn[] = [{ kind: "measure", of: "measure", depth: null, level: null }];
  if (ownMeasured) columns.push({ kind: "indicator", of: "measure", depth: null, level: null });
  for (const depth of occurring) {
    const level = levels[depth] ?? null;
    if (measured.has(depth)) columns.push({ kind: "indicator", of: "outcome", depth, level });
    columns.push({ kind: "outcome", of: "outcome", depth, level });
  }
  return { columns, depths };
}

/** Returns the depth of an outcome; -1 for the vision and for no row. */
export function depthOf(depths: ReadonlyMap<Row, number>, row: Row | null): number {
  return row === null ? -1 : (depths.get(row) ?? -1);
}

/** Returns the column titles in the profile's words. If there are several columns of indicators, each includes its owner's. */
export function columnTitles(
  columns: readonly TableColumn[],
  profile: Profile,
  locale: Locale,
  messages: FrameMessages,
): readonly string[] {
  const title = (column: TableColumn) => columnTitle(column, profile, locale);
  const several = columns.filter(({ kind }) => kind === "indicator").length > 1;
  return columns.map((column) =>
    several && column.kind === "indicator"
      ? fillTemplate(messages.indicatorsOf, { title: title({ ...column, kind: column.of }) })
      : title(column),
  );
}
