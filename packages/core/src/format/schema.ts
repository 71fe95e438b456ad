import * as z from "zod/mini";
import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, LIST } from "../model/query.ts";
import type {
  Consultation,
  Indicator,
  IndicatorValue,
  LintSettings,
  LogicModel,
  Measure,
  NodeKind,
  Organization,
  Outcome,
  Pending,
  Period,
  Placement,
  Source,
  Suppression,
  Vision,
} from "../model/types.ts";

/** The fields of an object and what each may hold, in the order in which they are written. */
export type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** An object of a shape; keys that the format does not know may stand beside. */
export type ObjectSchema = z.ZodMiniObject<Shape, z.core.$loose>;

/** A field for every key of a type: one that is missing, unknown or of another type does not compile. */
type Fields<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };

/** The version of the format that is written. */
export const VERSION = 1;

const text = z.string().check(z.maxLength(LIMITS.text));
const texts = z.array(text);
/** Names a node. Patches, by which edits are undone and sent, may not go through a `constructor` or `prototype`. */
export const ID: z.ZodMiniType<string> = z
  .string()
  .check(z.regex(/^(?!(?:constructor|prototype)$)[\p{L}\p{N}][\p{L}\p{N}._-]*$/u), z.maxLength(LIMITS.id));
const optional = z.exactOptional;

const organization = z.looseObject({ name: text, code: optional(text) } satisfies Fields<Organization>);

const period = z.looseObject({
  start: optional(text),
  end: optional(text),
  plan: optional(text),
} satisfies Fields<Period>);

const source = z.looseObject({
  title: text,
  publisher: optional(text),
  url: optional(text),
  date: optional(text),
  note: optional(text),
} satisfies Fields<Source>);

const consultation = z.looseObject({
  organization: optional(text),
  text: optional(text),
  state: optional(z.enum(["open", "inProgress", "agreed"])),
  since: optional(text),
} satisfies Fields<Consultation>);

const pending = z.looseObject({
  state: z.enum(["unset", "underReview", "notApplicable"]),
  reason: optional(text),
} satisfies Fields<Pending>);

const value = z.looseObject({
  value: optional(z.union([z.number(), text])),
  pending: optional(pending),
  period: optional(text),
  source: optional(source),
  note: optional(text),
} satisfies Fields<IndicatorValue>);

const suppression = z.looseObject({
  rule: text,
  node: optional(ID),
  parent: optional(ID),
  subject: optional(text),
  reason: text,
} satisfies Fields<Suppression>);

const lint = z.looseObject({
  preset: optional(text),
  rules: optional(z.record(z.string(), z.enum(["error", "warning", "info", "off"]))),
  suppressions: optional(z.array(suppression)),
} satisfies Fields<LintSettings>);

/** The parts that have a name of their own in the JSON Schema. */
export const NAMED: Readonly<Record<string, z.ZodMiniType>> = {
  id: ID,
  text,
  organization,
  period,
  source,
  consultation,
  pending,
  value,
  suppression,
  lint,
};

const head = { id: ID, code: optional(text), text };
const tail = { pending: optional(pending), note: optional(text) };

type NodeFields<T> = Fields<Omit<T, "kind" | "indicators" | "outcomes" | "measures" | "ext">>;

/** The fields of each kind of node. */
export const NODE_FIELDS: Readonly<Record<NodeKind, Shape>> = {
  vision: { ...head, ...tail } satisfies NodeFields<Vision>,
  outcome: {
    ...head,
    level: optional(text),
    scenes: optional(texts),
    priority: optional(z.boolean()),
    ...tail,
  } satisfies NodeFields<Outcome>,
  measure: {
    ...head,
    scenes: optional(texts),
    businessItems: optional(texts),
    consultation: optional(consultation),
    lead: optional(text),
    period: optional(period),
    ...tail,
  } satisfies NodeFields<Measure>,
  indicator: {
    ...head,
    indicatorKind: optional(z.enum(["structure", "process", "output", "outcome"])),
    unit: optional(text),
    denominator: optional(text),
    direction: optional(z.enum(["increase", "decrease", "maintain"])),
    baseline: optional(value),
    target: optional(value),
    actuals: optional(z.array(value)),
    source: optional(source),
    ...tail,
  } satisfies NodeFields<Indicator>,
};

/** The fields of a placement. */
export const PLACEMENT_FIELDS: Shape = {
  text: optional(text),
  note: optional(text),
  consultation: optional(consultation),
} satisfies Fields<Omit<Placement, "node" | "ext">>;

/** The fields of the model itself. */
export const MODEL_FIELDS: Shape = {
  id: optional(text),
  title: text,
  organization: optional(organization),
  period: optional(period),
  profile: optional(text),
  status: optional(z.enum(["draft", "review", "final"])),
  source: optional(source),
  note: optional(text),
  lint: optional(lint),
} satisfies Fields<Omit<LogicModel, "root" | "nodes" | "unplaced" | "ext">>;

/** What stands below: left to the parser, which follows it entry by entry. */
export const BELOW: z.ZodMiniType = optional(z.unknown());

const never = optional(z.never());

/** The keys that make a definition; a placement has none of them. */
const none = { id: never, placement: never, indicators: never, outcomes: never, measures: never };

/** `"placement"` of a definition: what is said of its place only. */
export const PLACEMENT: ObjectSchema = z.looseObject({ ...PLACEMENT_FIELDS, reuse: never, ...none });

/** A later appearance of a node. */
export const REUSE: ObjectSchema = z.looseObject({ reuse: ID, ...PLACEMENT_FIELDS, ...none });

/** Where a definition stands: on top, in a list of its parent, or among the unplaced. */
export type Position = "root" | "listed" | "unplaced";

function definition(kind: NodeKind, position: Position): ObjectSchema {
  const { indicators, outcomes, measures } = {
    ...none,
    ...Object.fromEntries(CHILD_KINDS[kind].map((child) => [LIST[child], BELOW])),
  };
  return z.looseObject({
    kind: position === "unplaced" ? z.literal(kind) : optional(z.literal(kind)),
    ...NODE_FIELDS[kind],
    reuse: never,
    placement: position === "listed" ? optional(PLACEMENT) : never,
    indicators,
    outcomes,
    measures,
  });
}

function definitions(position: Position): Readonly<Record<NodeKind, ObjectSchema>> {
  return {
    vision: definition("vision", position),
    outcome: definition("outcome", position),
    measure: definition("measure", position),
    indicator: definition("indicator", position),
  };
}

/** The first appearance of a node of each kind. */
export const DEFINITIONS: Readonly<Record<Position, Readonly<Record<NodeKind, ObjectSchema>>>> = {
  root: definitions("root"),
  listed: definitions("listed"),
  unplaced: definitions("unplaced"),
};

/** What every entry of `unplaced` has, whatever its kind. */
export const UNPLACED: ObjectSchema = z.looseObject({
  kind: z.enum(["outcome", "measure", "indicator"]),
  reuse: never,
});

/** The whole file. */
export const FILE: ObjectSchema = z.looseObject({
  format: z.literal("logic-model"),
  version: z.literal(VERSION),
  ...MODEL_FIELDS,
  vision: BELOW,
  unplaced: BELOW,
});

/** The shape of the object that a field holds, or of those in its list; `undefined` where it holds none. */
export function shapeOf(field: z.ZodMiniType | undefined): Shape | undefined {
  const { shape, innerType, element } = (field?._zod.def ?? {}) as {
    readonly shape?: Shape;
    readonly innerType?: z.ZodMiniType;
    readonly element?: z.ZodMiniType;
  };
  return shape ?? (innerType || element ? shapeOf(innerType ?? element) : undefined);
}
