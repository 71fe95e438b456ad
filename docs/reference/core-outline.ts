/**
 * Searching, matching and counting the rows of an outline.
 *
 * @module core-outline
 */
export * from "../../packages/core/src/outline.ts";
