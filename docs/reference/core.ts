/**
 * The model, its file format, operations, outline, rules, layout and drawing. It needs neither the DOM nor React.
 *
 * @module core
 */
export * from "../../packages/core/src/index.ts";
