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
import {
  below,
  boolean,
  type Field,
  type Fields,
  id,
  list,
  map,
  never,
  numberOrText,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from "./field.ts";

/** The version of the format that is written. */
export const VERSION = 1;

const organization = object<Organization>("organization", { name: text, code: optional(text) });

const period = object<Period>("period", { start: optional(text), end: optional(text), plan: optional(text) });

const source = object<Source>("source", {
  title: text,
  publisher: optional(text),
  url: optional(text),
  date: optional(text),
  note: optional(text),
});

const consultation = object<Consultation>("consultation", {
  organization: optional(text),
  text: optional(text),
  state: optional(oneOf("open", "inProgress", "agreed")),
  since: optional(text),
});

const pending = object<Pending>("pending", {
  state: oneOf("unset", "underReview", "notApplicable"),
  reason: optional(text),
});

const value = object<IndicatorValue>("value", {
  value: optional(numberOrText),
  pending: optional(pending),
  period: optional(text),
  source: optional(source),
  note: optional(text),
});

const suppression = object<Suppression>("suppression", {
  rule: text,
  node: optional(id),
  parent: optional(id),
  subject: optional(text),
  reason: text,
});

const lint = object<LintSettings>("lint", {
  preset: optional(text),
  rules: optional(map(oneOf("error", "warning", "info", "off"))),
  suppressions: optional(list(suppression)),
});

const head = { id, code: optional(text), text };
const tail = { pending: optional(pending), note: optional(text) };

type NodeFields<T> = Fields<Omit<T, "kind" | "indicators" | "outcomes" | "measures" | "ext">>;

/** The fields of each kind of node. */
export const NODE_FIELDS: Readonly<Record<NodeKind, Shape>> = {
  vision: { ...head, ...tail } satisfies NodeFields<Vision>,
  outcome: {
    ...head,
    level: optional(text),
    scenes: optional(list(text)),
    priority: optional(boolean),
    ...tail,
  } satisfies NodeFields<Outcome>,
  measure: {
    ...head,
    scenes: optional(list(text)),
    businessItems: optional(list(text)),
    consultation: optional(consultation),
    lead: optional(text),
    period: optional(period),
    ...tail,
  } satisfies NodeFields<Measure>,
  indicator: {
    ...head,
    indicatorKind: optional(oneOf("structure", "process", "output", "outcome")),
    unit: optional(text),
    denominator: optional(text),
    direction: optional(oneOf("increase", "decrease", "maintain")),
    baseline: optional(value),
    target: optional(value),
    actuals: optional(list(value)),
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
  status: optional(oneOf("draft", "review", "final")),
  source: optional(source),
  note: optional(text),
  lint: optional(lint),
} satisfies Fields<Omit<LogicModel, "root" | "nodes" | "unplaced" | "ext">>;

/** The keys that make a definition; a placement has none of them. */
const none = { id: never, placement: never, indicators: never, outcomes: never, measures: never };

/** `"placement"` of a definition: what is said of its place only. */
const placement: Field = { type: "object", name: "placement", shape: { ...PLACEMENT_FIELDS, reuse: never, ...none } };

/** A later appearance of a node. */
export const REUSE: Shape = { reuse: id, ...PLACEMENT_FIELDS, ...none };

/** Where a definition stands: on top, in a list of its parent, or among the unplaced. */
export type Position = "root" | "listed" | "unplaced";

function definition(kind: NodeKind, position: Position): Shape {
  const { indicators, outcomes, measures } = {
    ...none,
    ...Object.fromEntries(CHILD_KINDS[kind].map((child) => [LIST[child], below])),
  };
  return {
    kind: position === "unplaced" ? oneOf(kind) : optional(oneOf(kind)),
    ...NODE_FIELDS[kind],
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

/** The first appearance of a node of each kind. */
export const DEFINITIONS: Readonly<Record<Position, Readonly<Record<NodeKind, Shape>>>> = {
  root: definitions("root"),
  listed: definitions("listed"),
  unplaced: definitions("unplaced"),
};

/** What every entry of `unplaced` has, whatever its kind. */
export const UNPLACED: Shape = { kind: oneOf("outcome", "measure", "indicator"), reuse: never };

/** The whole file. */
export const FILE: Shape = {
  format: oneOf("logic-model"),
  version: oneOf(VERSION),
  ...MODEL_FIELDS,
  vision: below,
  unplaced: below,
};
