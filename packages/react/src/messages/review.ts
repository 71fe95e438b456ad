import type { CoverageMessages } from "./coverage.ts";
import type { SummaryMessages } from "./summary.ts";

/** The messages of the review views: coverage, consultations and summary. */
export interface ReviewMessages extends CoverageMessages, SummaryMessages {}
