import { CHILD_KINDS, CHILD_LISTS } from "../model/query.ts";
import type { NodeKind } from "../model/types.ts";
import { below, type Field, id, never, oneOf, optional, type Shape } from "../vocabulary/field.ts";
import { FIELDS } from "../vocabulary/fields.ts";

/** The current version of the format. */
export const VERSION = 1;

/** The keys that only definitions have. */
const none = { id: never, placement: never, indicators: never, outcomes: never, measures: never };

/** `"placement"` of a definition: wording, note and consultation of its place only. */
const placement: Field = { type: "object", name: "placement", shape: { ...FIELDS.placement, reuse: never, ...none } };

/** A reuse: a later appearance of a node. */
export const REUSE: Shape = { reuse: id, ...FIELDS.placement, ...none };

/** Where a definition is: at the top of the file, in a list of its parent, or in `unplaced`. */
export type Position = "root" | "listed" | "unplaced";

function definition(kind: NodeKind, position: Position): Shape {
  const { indicators, outcomes, measures } = {
    ...none,
    ...Object.fromEntries(CHILD_KINDS[kind].map((child) => [CHILD_LISTS[child], below])),
  };
  return {
    kind: position === "unplaced" ? oneOf(kind) : optional(oneOf(kind)),
    ...FIELDS[kind],
    reuse: never,
    placement: position === "listed" ? optional(placement) : never,
    indicators,
    outcomes,
    measures,
  };
}

function definitions(position: Position): Readonly<Record<NodeKind, Shape>> {
  return {
    vision: definition("vision", position),
    outcome: definition("outcome", position),
    measure: definition("measure", position),
    indicator: definition("indicator", position),
  };
}

/** The definition (the first appearance) of a node of each kind. */
export const DEFINITIONS: Readonly<Record<Position, Readonly<Record<NodeKind, Shape>>>> = {
  root: definitions("root"),
  listed: definitions("listed"),
  unplaced: definitions("unplaced"),
};

/** An entry of `unplaced` whose kind isn't valid. */
export const UNPLACED: Shape = { kind: oneOf("outcome", "measure", "indicator"), reuse: never };

/** A file. */
export const FILE: Shape = {
  format: oneOf("logic-model"),
  version: oneOf(VERSION),
  ...FIELDS.model,
  vision: below,
  unplaced: below,
};
