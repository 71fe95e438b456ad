/**
 * Where cards and links go, and how text fits them.
 *
 * @module core-layout
 */
export * from "../../packages/core/src/layout.ts";
