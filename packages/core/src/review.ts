export { type Axis, assignMeasure, type BoardCard, type BoardColumn, createBoard } from "./review/board.ts";
export { type ConsultationEntry, type ConsultationGroup, listConsultations } from "./review/consultations.ts";
export { type Coverage, type CoverageCount, type CoverageLine, createCoverage } from "./review/coverage.ts";
export type { GoodPoint, GoodPointId } from "./review/good-points.ts";
export { indicatorProgress, rateProgress } from "./review/progress.ts";
export { scenesOf } from "./review/scenes-of.ts";
export { type RatedRows, type Summary, summarizeModel } from "./review/summary.ts";
