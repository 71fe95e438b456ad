/**
 * The model, its file format, operations and outline. It needs neither the DOM nor React.
 *
 * @module core
 */
export * from "../../packages/core/src/index.ts";
