import fc from "fast-check";
import { CHILD_KINDS, childPlacements, LIST } from "../model/query.ts";
import type {
  Consultation,
  Extension,
  IndicatorValue,
  Json,
  LintSettings,
  LogicModel,
  Node,
  NodeId,
  NodeKind,
  Organization,
  Pending,
  Period,
  Placement,
  Source,
} from "../model/types.ts";

/** A text of a plan: often Japanese, sometimes empty, of several lines, or with emoji. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    "同職種、多職種間連携の検討の場の設定",
    "全ての市民が、住み慣れた地域で安心して暮らすことができる。",
    "※医師会に要相談\n(在宅歯科医師会にも)",
    "退院カンファレンス実施回数\t(年間)",
    "𠮷野家👩‍⚕️🏥",
    'say "hello" \\ {name} </script>',
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !CONTROL.test(text)),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text may not hold
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** A valid id, some of them the names of JavaScript's own properties. */
const arbitraryId: fc.Arbitrary<NodeId> = fc.oneof(
  fc.constantFrom("vision", "o1", "m2", "i3", "1", "20", "hasOwnProperty", "toString", "valueOf", "施策1", "A-1.2_b"),
  fc.stringMatching(/^[a-zA-Z0-9あ-んア-ヶ一-龠]{1,6}$/),
);

const key = fc.constantFrom(
  "2024",
  "7",
  "x-memo",
  "担当メモ",
  "ext",
  "node",
  "nodes",
  "root",
  "constructor",
  "toString",
  "\uff5e",
  "😀",
  "",
);

const json: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      arbitraryText,
      fc.constantFrom(null, true, false),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    ),
    fc.array(tie("json"), { maxLength: 2 }),
    fc.dictionary(key, tie("json"), { maxKeys: 2, noNullPrototype: true }),
  ),
})).json;

const extension: fc.Arbitrary<Extension> = fc.dictionary(key, json, { minKeys: 1, maxKeys: 2, noNullPrototype: true });

/** Any of the fields, or none. */
function some<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

/** The fields with further keys that the format does not know. */
function open<T extends object>(fields: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const further = fc.option(extension, { nil: {}, freq: 5 });
  return fc.tuple(fields, further).map(([known, more]) => ({ ...more, ...known }));
}

const text = arbitraryText;
const time = fc.constantFrom("2024", "2024-04", "2024-04-01", "令和6年度", "");

const organization: fc.Arbitrary<Organization> = open(
  fc.record({ name: text, code: fc.constant("262013") }, { requiredKeys: ["name"] }),
);
const period: fc.Arbitrary<Period> = open(some({ start: time, end: time, plan: text }));
const source: fc.Arbitrary<Source> = open(
  fc.record({ title: text, publisher: text, url: text, date: time, note: text }, { requiredKeys: ["title"] }),
);
const consultation: fc.Arbitrary<Consultation> = open(
  some<Required<Consultation>>({
    organization: text,
    text,
    state: fc.constantFrom("open", "inProgress", "agreed"),
    since: time,
  }),
);
const pending: fc.Arbitrary<Pending> = open(
  fc.record(
    { state: fc.constantFrom<Pending["state"][]>("unset", "underReview", "notApplicable"), reason: text },
    { requiredKeys: ["state"] },
  ),
);
const value: fc.Arbitrary<IndicatorValue> = open(
  some<Required<IndicatorValue>>({
    value: fc.oneof(fc.integer(), fc.constantFrom(0.1, 98.6, 1e21, 5e-324), text),
    pending,
    period: time,
    source,
    note: text,
  }),
);

const lint = open(
  some<Required<LintSettings>>({
    preset: fc.constantFrom("recommended", "strict", "all", ""),
    rules: fc.dictionary(key, fc.constantFrom("error", "warning", "info", "off"), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    // Not `open`: among its further keys is `node`, which a suppression has.
    suppressions: fc.array(
      fc.record(
        { rule: text, node: arbitraryId, parent: arbitraryId, subject: text, reason: text },
        { requiredKeys: ["rule", "reason"] },
      ),
      { maxLength: 2 },
    ),
  }),
);

const common = { code: text, note: text, pending, ext: extension };
const terms = fc.array(fc.constantFrom("admissionDischarge", "dailyCare", "ア", ""), { maxLength: 3 });

const rich: Readonly<Record<NodeKind, fc.Arbitrary<object>>> = {
  vision: some(common),
  outcome: some({ ...common, level: fc.constantFrom("final", "initial", ""), scenes: terms, priority: fc.boolean() }),
  measure: some({ ...common, scenes: terms, businessItems: terms, consultation, lead: text, period }),
  indicator: some({
    ...common,
    indicatorKind: fc.constantFrom("structure", "process", "output", "outcome"),
    unit: text,
    denominator: text,
    direction: fc.constantFrom("increase", "decrease", "maintain"),
    baseline: value,
    target: value,
    actuals: fc.array(value, { maxLength: 3 }),
    source,
  }),
};

/** Often nothing, sometimes this. */
function seldom(arbitrary: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary });
}

const placementFields = seldom(some({ text, note: text, consultation, ext: extension }));

/** An outcome of rank 0 stands below the vision only, one of rank 2 also below those of rank 0 and 1: no circles. */
interface Seed {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly rank: number;
}

const seeds: fc.Arbitrary<readonly Seed[]> = fc
  .uniqueArray(
    fc.record({
      id: arbitraryId,
      kind: fc.constantFrom<NodeKind[]>("outcome", "outcome", "measure", "measure", "indicator"),
      rank: fc.integer({ min: 0, max: 2 }),
    }),
    { selector: (seed) => seed.id, minLength: 1, maxLength: 14, size: "max" },
  )
  .map(([first, ...rest]) => [{ ...first, kind: "vision", rank: -1 } as Seed, ...rest]);

/** The placements of one kind below a node: some of those that may stand there, in any order. */
function placements(parent: Seed, kind: NodeKind, all: readonly Seed[]): fc.Arbitrary<readonly Placement[]> {
  const candidates = all.filter((seed) => seed.kind === kind && (kind !== "outcome" || seed.rank > parent.rank));
  return fc
    .shuffledSubarray(candidates)
    .chain((chosen) =>
      fc.tuple(...chosen.map(({ id }) => placementFields.map((own): Placement => ({ node: id, ...own })))),
    );
}

function node(seed: Seed, all: readonly Seed[]): fc.Arbitrary<Node> {
  const lists = Object.fromEntries(CHILD_KINDS[seed.kind].map((kind) => [LIST[kind], placements(seed, kind, all)]));
  return fc
    .tuple(text, fc.record(lists), seldom(rich[seed.kind]))
    .map(([text, lists, own]) => ({ id: seed.id, kind: seed.kind, text, ...lists, ...own }) as unknown as Node);
}

const modelFields = fc.record(
  {
    title: text,
    id: text,
    organization,
    period,
    profile: fc.constantFrom("home-care", "generic", ""),
    status: fc.constantFrom("draft", "review", "final"),
    source,
    note: text,
    lint,
    ext: extension,
  },
  { requiredKeys: ["title"] },
) as fc.Arbitrary<Pick<LogicModel, "title">>;

/**
 * Valid models: outcomes in up to three levels, measures, indicators and outcomes in several places, wording and notes of
 * a place, unplaced nodes with and without children, optional fields of every kind, unknown keys everywhere.
 */
export const arbitraryModel: fc.Arbitrary<LogicModel> = seeds.chain((all) => {
  const root = (all[0] as Seed).id;
  return fc.tuple(modelFields, ...all.map((seed) => node(seed, all))).chain(([own, ...list]) => {
    const placed = new Set(list.flatMap(childPlacements).map((placement) => placement.node));
    const unplaced = list.map(({ id }) => id).filter((id) => id !== root && !placed.has(id));
    const nodes = Object.fromEntries(list.map((node) => [node.id, node]));
    return fc
      .shuffledSubarray(unplaced, { minLength: unplaced.length })
      .map((unplaced): LogicModel => ({ ...own, root, nodes, unplaced }));
  });
});
