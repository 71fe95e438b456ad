import type { Node } from "../model/types.ts";
import type { Position } from "./schema.ts";

/** A node as the file defines it. */
export interface Defined {
  readonly node: Node;
  /** The JSON Pointer of its definition. */
  readonly path: string;
  readonly position: Position;
}
