/**
 * Undo and redo: a model and the steps that led to it.
 *
 * @module core-history
 */
export * from "../../packages/core/src/history.ts";
