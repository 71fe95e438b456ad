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
  boolean,
  choice,
  type Field,
  type FieldGroup,
  type Fields,
  id,
  lines,
  list,
  map,
  numberOrText,
  optional,
  type Shape,
  term,
  text,
  time,
  url,
} from "./field.ts";

type NodeFields<T> = Omit<T, "kind" | "indicators" | "outcomes" | "measures" | "ext">;

/** What has fields: the model, the kinds of nodes, placements, and the objects within them. */
export interface Definitions {
  readonly model: Omit<LogicModel, "root" | "nodes" | "unplaced" | "ext">;
  readonly vision: NodeFields<Vision>;
  readonly outcome: NodeFields<Outcome>;
  readonly measure: NodeFields<Measure>;
  readonly indicator: NodeFields<Indicator>;
  readonly placement: Omit<Placement, "node" | "ext">;
  readonly organization: Organization;
  readonly period: Period;
  readonly source: Source;
  readonly consultation: Consultation;
  readonly pending: Pending;
  readonly value: IndicatorValue;
  readonly lint: LintSettings;
  readonly suppression: Suppression;
}

/** The name of something that has fields. */
export type Definition = keyof Definitions;

/** An object with the fields of a definition. */
function object<D extends Definition>(name: D, shape: Fields<Definitions[D]>): Field<Definitions[D]> {
  return { type: "object", name, shape };
}

const organization: Fields<Organization> = { name: text, code: optional(text) };

const period: Fields<Period> = { start: optional(time), end: optional(time), plan: optional(lines) };

const source: Fields<Source> = {
  title: lines,
  publisher: optional(text),
  url: optional(url, { order: 1, wide: true }),
  date: optional(text),
  note: optional(lines, { order: 2 }),
};

const consultation: Fields<Consultation> = {
  organization: optional(text, { wide: true }),
  text: optional(lines, { order: 1 }),
  state: optional(choice("consultation")),
  since: optional(time),
};

const pending: Fields<Pending> = { state: choice("pending"), reason: optional(lines) };

const value: Fields<IndicatorValue> = {
  value: optional(numberOrText),
  pending: optional(object("pending", pending), { order: 1 }),
  period: optional(time),
  source: optional(object("source", source), { order: 2 }),
  note: optional(lines, { order: 3 }),
};

const suppression: Fields<Suppression> = {
  rule: text,
  node: optional(id),
  parent: optional(id),
  subject: optional(text),
  reason: lines,
};

const lint: Fields<LintSettings> = {
  preset: optional(text),
  rules: optional(map(choice("severity"))),
  suppressions: optional(list(object("suppression", suppression))),
};

const head = {
  id,
  code: optional(text, { group: "content" }),
  text: { ...lines, group: "content", order: -1 },
} satisfies Shape;

const tail = {
  pending: optional(object("pending", pending), { group: "content" }),
  note: optional(lines, { group: "content" }),
} satisfies Shape;

/**
 * The one list of fields, in the order in which they are written. The file check, the JSON Schema, the zod schemas, the
 * forms, the merge report and the tests' random models follow it; `FIELD_LABELS` has what they are called.
 */
export const FIELDS: { readonly [D in Definition]: Fields<Definitions[D]> } = {
  model: {
    id: optional(text),
    title: text,
    organization: optional(object("organization", organization)),
    period: optional(object("period", period)),
    profile: optional(text),
    status: optional(choice("status")),
    source: optional(object("source", source)),
    note: optional(lines),
    lint: optional(object("lint", lint)),
  },
  vision: { ...head, ...tail },
  outcome: {
    ...head,
    level: optional(term("levels"), { group: "terms" }),
    scenes: optional(list(term("scenes")), { group: "terms", several: true }),
    priority: optional(boolean, { group: "terms" }),
    ...tail,
  },
  measure: {
    ...head,
    scenes: optional(list(term("scenes")), { group: "terms", several: true }),
    businessItems: optional(list(term("businessItems")), { group: "terms", several: true }),
    consultation: optional(object("consultation", consultation), { group: "consultation", several: true }),
    lead: optional(lines, { group: "doing", several: true }),
    period: optional(object("period", period), { group: "doing" }),
    ...tail,
  },
  indicator: {
    ...head,
    indicatorKind: optional(choice("indicatorKind"), { group: "measuring", order: -2 }),
    unit: optional(text, { group: "measuring" }),
    denominator: optional(lines, { group: "measuring" }),
    direction: optional(choice("direction"), { group: "measuring", order: -1 }),
    baseline: optional(object("value", value), { group: "values" }),
    target: optional(object("value", value), { group: "values" }),
    actuals: optional(list(object("value", value)), { group: "actuals" }),
    source: optional(object("source", source), { group: "source" }),
    ...tail,
  },
  placement: {
    text: optional(lines, { group: "here" }),
    note: optional(lines, { group: "here" }),
    consultation: optional(object("consultation", consultation), { group: "here" }),
  },
  organization,
  period,
  source,
  consultation,
  pending,
  value,
  lint,
  suppression,
};

/** The groups of fields in the order of the form. */
export const GROUPS: readonly FieldGroup[] = [
  "content",
  "here",
  "doing",
  "consultation",
  "measuring",
  "values",
  "actuals",
  "source",
  "terms",
];

/** Returns the fields of a definition in the order of its form: by group, by `order`, then as they are written. */
export function formFields(definition: Definition): readonly (readonly [key: string, field: Field])[] {
  const group = (field: Field) => (field.group ? GROUPS.indexOf(field.group) : GROUPS.length);
  return Object.entries<Field>(FIELDS[definition]).sort(
    ([, a], [, b]) => group(a) - group(b) || (a.order ?? 0) - (b.order ?? 0),
  );
}

/** Whether a merge keeps a node's field at its places: a placement has it, too. */
export function isLocalField(key: string): boolean {
  return Object.hasOwn(FIELDS.placement, key);
}

/** The keys of a kind whose values are lists, which a merge joins. */
export function listKeys(kind: NodeKind): readonly string[] {
  const fields: Shape = FIELDS[kind];
  return Object.keys(fields).filter((key) => fields[key]?.type === "list");
}

/** Returns the definition of the object that a field holds, or of those in its list; `undefined` if it holds none. */
export function definitionOf(field: Field): Definition | undefined {
  if (field.type === "list") return definitionOf(field.of);
  return field.type === "object" && Object.hasOwn(FIELDS, field.name) ? (field.name as Definition) : undefined;
}
