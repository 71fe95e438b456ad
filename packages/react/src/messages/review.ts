import type { CoverageMessages } from "./coverage.ts";
import type { SummaryMessages } from "./summary.ts";

/** Every word of the views of what is left to do. `{name}` stands for a parameter. */
export interface ReviewMessages extends CoverageMessages, SummaryMessages {}
