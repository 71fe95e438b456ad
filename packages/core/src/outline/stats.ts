import type { LogicModel, NodeKind } from "../model/types.ts";
import { createOutline } from "./outline.ts";

/** Counts of a model. Everything but `unplaced` is counted below the vision. */
export interface Stats {
  readonly outcomes: number;
  /** Places where an outcome is reused, which aren't counted as outcomes. */
  readonly outcomeReuses: number;
  /** Rows of the printed table: placements of measures. */
  readonly rows: number;
  readonly measures: number;
  /** Rows marked (再). */
  readonly reuses: number;
  readonly indicatorRows: number;
  readonly indicators: number;
  readonly indicatorReuses: number;
  /** Rows that show a consultation note. */
  readonly consultations: number;
  /** Unplaced nodes, without those below them. */
  readonly unplaced: number;
}

/** Returns the counts of a model. */
export function modelStats(model: LogicModel): Stats {
  const count = (kind: NodeKind, reuse: boolean) =>
    createOutline(model).rows.filter((row) => row.node.kind === kind && row.reuse === reuse).length;
  const measures = count("measure", false);
  const reuses = count("measure", true);
  const indicators = count("indicator", false);
  const indicatorReuses = count("indicator", true);
  return {
    outcomes: count("outcome", false),
    outcomeReuses: count("outcome", true),
    rows: measures + reuses,
    measures,
    reuses,
    indicatorRows: indicators + indicatorReuses,
    indicators,
    indicatorReuses,
    consultations: createOutline(model).rows.filter((row) => row.consultation !== null).length,
    unplaced: model.unplaced.length,
  };
}
