import type { NodeKind } from "@logic-model/core";
import type { CoverageMessages } from "../messages/coverage.ts";

/** The word for each kind. */
export const KIND_WORDS: Readonly<Record<NodeKind, keyof CoverageMessages>> = {
  vision: "matrix_vision",
  outcome: "matrix_outcomes",
  measure: "matrix_measures",
  indicator: "matrix_indicators",
};
