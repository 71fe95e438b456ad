/**
 * What is left to do: coverage, consultations, progress, summary.
 *
 * @module core-review
 */
export * from "../../packages/core/src/review.ts";
