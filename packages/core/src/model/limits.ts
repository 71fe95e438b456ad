/**
 * The largest model allowed. Files and operations beyond these limits are refused, so that every model that can be
 * edited can also be saved and read again. The largest municipal plans we know have fewer than 1,000 nodes.
 *
 * @group Model
 */
export const LIMITS: {
  /** Bytes of a file. */
  readonly bytes: number;
  /** Levels of nested JSON. */
  readonly nesting: number;
  /** Nodes on the longest path from the vision down, including both ends. */
  readonly levels: number;
  /** Nodes in one model. */
  readonly nodes: number;
  /** Placements in one model. */
  readonly placements: number;
  /** UTF-16 code units of one text. */
  readonly text: number;
  /** Characters of one id. */
  readonly id: number;
  /** Operations in one batch, including those of the batches in it, which may be nested up to `nesting` levels. */
  readonly operations: number;
} = {
  bytes: 64 * 1024 * 1024,
  nesting: 100,
  levels: 32,
  nodes: 100_000,
  placements: 200_000,
  text: 100_000,
  id: 128,
  operations: 200_000,
};
