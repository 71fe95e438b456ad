/**
 * Fragments of a model on the clipboard, and rows pasted from a spreadsheet.
 *
 * @module core-clipboard
 */
export * from "../../packages/core/src/clipboard.ts";
