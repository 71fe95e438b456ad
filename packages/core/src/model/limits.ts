/**
 * How large a model may be. Files and operations beyond these bounds are refused, so that what one side writes the other
 * can read. The largest municipal plans known have fewer than 1,000 nodes.
 */
export const LIMITS: {
  /** Bytes of a file. */
  readonly bytes: number;
  /** Levels of nested JSON. */
  readonly nesting: number;
  /** Rows from the vision down to the deepest node, both counted. */
  readonly levels: number;
  /** Nodes in one model. */
  readonly nodes: number;
  /** Placements in one model. */
  readonly placements: number;
  /** Characters (UTF-16 units) of one text. */
  readonly text: number;
  /** Characters of one id. */
  readonly id: number;
} = {
  bytes: 64 * 1024 * 1024,
  nesting: 100,
  levels: 32,
  nodes: 100_000,
  placements: 200_000,
  text: 100_000,
  id: 128,
};
