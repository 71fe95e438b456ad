/**
 * The model, its file format, operations, outline, rules, layout and drawing. It needs neither a page nor React.
 *
 * @module core
 */
export * from "../../packages/core/src/index.ts";
