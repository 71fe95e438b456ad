import fc from "fast-check";
import { CHILD_KINDS, CHILD_LISTS, childPlacements } from "../model/query.ts";
import type { Extension, Json, LogicModel, Node, NodeId, NodeKind, Placement } from "../model/types.ts";
import type { Field, Shape, TermList } from "../vocabulary/field.ts";
import { FIELDS } from "../vocabulary/fields.ts";

/** Texts: often Japanese, sometimes empty, with several lines, or with emoji. */
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: texts can't contain them
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Valid ids, including names of properties that every object inherits. */
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

const time = fc.constantFrom("2024", "2024-04", "2024-04-01", "令和6年度", "");

const number = fc.oneof(fc.integer(), fc.constantFrom(0.1, 98.6, 1e21, 5e-324));

const TERMS: Readonly<Record<TermList, readonly string[]>> = {
  levels: ["final", "initial", ""],
  scenes: ["admissionDischarge", "dailyCare", ""],
  businessItems: ["training", "ア", ""],
};

/** The values of text fields that programs read. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  profile: ["home-care", "generic", ""],
  preset: ["recommended", "strict", "all", ""],
};

/** Returns valid values of a field. */
function value(field: Field, name: string): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "text":
      if (field.terms) return fc.constantFrom(...TERMS[field.terms]);
      if (CODES[name]) return fc.constantFrom(...CODES[name]);
      return field.input === "time" ? time : arbitraryText;
    case "id":
      return arbitraryId;
    case "boolean":
      return fc.boolean();
    case "number":
      return number;
    case "number-or-text":
      return fc.oneof(number, arbitraryText);
    case "one-of":
      return fc.constantFrom(...field.words);
    case "list":
      return fc.array(value(field.of, name), { maxLength: 3 });
    case "map":
      return fc.dictionary(key, value(field.of, name), { maxKeys: 2, noNullPrototype: true });
    case "object":
      return withUnknownKeys(object(field.shape), field.shape);
    default:
      throw new Error(`No values for ${name}`);
  }
}

/** Returns objects with the required fields and some of the others. */
function object(shape: Shape, more: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}): fc.Arbitrary<object> {
  const keys = Object.keys(shape);
  return fc.record(
    { ...Object.fromEntries(keys.map((key) => [key, value(shape[key] as Field, key)])), ...more },
    { requiredKeys: keys.filter((key) => !shape[key]?.optional) },
  );
}

/** Adds keys that the format doesn't know. */
function withUnknownKeys(fields: fc.Arbitrary<object>, shape: Shape): fc.Arbitrary<object> {
  const further = fc.option(extension, { nil: {}, freq: 5 });
  return fc.tuple(fields, further).map(([known, more]) => ({
    ...Object.fromEntries(Object.entries(more).filter(([key]) => !Object.hasOwn(shape, key))),
    ...known,
  }));
}

/** Returns the fields of a kind of node other than id and text. */
function nodeFields(kind: NodeKind): fc.Arbitrary<object> {
  const { id, text, ...shape }: Shape = FIELDS[kind];
  return object(shape, { ext: extension });
}

/** Returns an empty object twice as often as a value of `arbitrary`. */
function sometimes(arbitrary: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary });
}

const placementFields = sometimes(object(FIELDS.placement, { ext: extension }));

/** A node to generate. Outcomes are placed only below those of a lower rank, which avoids cycles. */
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

/** Returns placements of one kind below a node: some of the candidates, in any order. */
function placements(parent: Seed, kind: NodeKind, all: readonly Seed[]): fc.Arbitrary<readonly Placement[]> {
  const candidates = all.filter((seed) => seed.kind === kind && (kind !== "outcome" || seed.rank > parent.rank));
  return fc
    .shuffledSubarray(candidates)
    .chain((chosen) =>
      fc.tuple(...chosen.map(({ id }) => placementFields.map((own): Placement => ({ node: id, ...own })))),
    );
}

function node(seed: Seed, all: readonly Seed[]): fc.Arbitrary<Node> {
  const lists = Object.fromEntries(
    CHILD_KINDS[seed.kind].map((kind) => [CHILD_LISTS[kind], placements(seed, kind, all)]),
  );
  return fc
    .tuple(arbitraryText, fc.record(lists), sometimes(nodeFields(seed.kind)))
    .map(([text, lists, own]) => ({ id: seed.id, kind: seed.kind, text, ...lists, ...own }) as unknown as Node);
}

const modelFields = object(FIELDS.model, { ext: extension }) as fc.Arbitrary<Pick<LogicModel, "title">>;

/**
 * Valid models, with outcomes in up to three levels, reused nodes of every kind, wordings and notes of placements,
 * unplaced nodes with and without children, all optional fields, and unknown keys everywhere.
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
