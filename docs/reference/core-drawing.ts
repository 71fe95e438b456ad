/**
 * Drawings of a model: shapes, SVG, sheets of paper.
 *
 * @module core-drawing
 */
export * from "../../packages/core/src/drawing.ts";
