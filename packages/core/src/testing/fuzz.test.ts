import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { copyFragment, serializeFragment } from "../clipboard/fragment.ts";
import { parseFragment } from "../clipboard/parse-fragment.ts";
import { pasteFragment } from "../clipboard/paste-fragment.ts";
import { planRows } from "../clipboard/plan-rows.ts";
import { parseRows } from "../clipboard/rows.ts";
import { rowsOperation } from "../clipboard/rows-operation.ts";
import { type ParseResult, parseLogicModel } from "../format/parse.ts";
import { readLogicModel } from "../format/read.ts";
import { serializeLogicModel } from "../format/serialize.ts";
import { problemMessage } from "../message/problem.ts";
import { refusalMessage } from "../message/refusal.ts";
import { getNode, mayContain } from "../model/query.ts";
import type { ChildKind, Json, LogicModel, Node } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { createOutline } from "../outline/outline.ts";
import { runs } from "./effort.ts";
import { findViolations } from "./invariants.ts";
import { mutate, steps } from "./json.ts";
import { arbitraryOperation } from "./operations.ts";

/** The most that one case may take of the processor: far more than any does, so that only what hangs fails. */
const SECONDS = 2;
/** Of all cases together, in `npm run test:long`. */
const TIMEOUT = 24 * 3_600_000;

const FILES = ["fukuchiyama", "cancer-plan"].map((name) => {
  const bytes = readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url));
  const read = readLogicModel(bytes);
  if (!read.ok) throw new Error(`${name} is a valid model`);
  return { bytes, json: JSON.parse(bytes.toString()) as Json, model: frozen(read.model) };
});
type File = (typeof FILES)[number];
const [small] = FILES as [File];
/** The number of a sample. The large one takes ten times as long, so it is rarer. */
const sample = fc.oneof({ weight: 19, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });

/** Checks a property of random cases, each within `SECONDS`. A failure prints the seed and the smallest case. */
function check<T>(cases: fc.Arbitrary<T>, numRuns: number, property: (value: T) => void): void {
  const bounded = fc.property(cases, (value) => {
    const before = process.cpuUsage();
    property(value);
    const { user, system } = process.cpuUsage(before);
    if (user + system > SECONDS * 1e6) throw new Error(`took ${(user + system) / 1e6} s`);
  });
  fc.assert(bounded, { numRuns });
}

/** Expects a model that is saved and read again as it is, or problems with a place and a message. */
function expectSound(result: ParseResult): void {
  if (result.ok) expectKept(result.model);
  else if (result.problems.length === 0) throw new Error("refused without a problem");
  for (const problem of result.ok ? [] : result.problems) {
    if (problem.path !== "" && !problem.path.startsWith("/")) throw new Error(`no place: ${problem.path}`);
    expectWords(problemMessage(problem, "ja"), problemMessage(problem, "en"));
  }
}

function expectKept(model: LogicModel): void {
  const violations = findViolations(model);
  if (violations.length > 0) throw new Error(violations.join("\n"));
  const again = readLogicModel(serializeLogicModel(model));
  if (!again.ok || !isDeepStrictEqual(again.model, model)) throw new Error("not read as it was saved");
}

function expectWords(ja: string, en: string): void {
  if (ja === en || !/[ぁ-ん]/.test(ja) || !/[a-z]/.test(en)) throw new Error(`not in both languages: ${ja} ${en}`);
}

/** Returns the model after an operation; the model itself, unchanged, if it is refused. */
function expectApplied(model: LogicModel, operation: Operation): LogicModel {
  const result = applyOperation(model, operation);
  if (result.ok) expectKept(result.model);
  else expectWords(refusalMessage(result.refusal, "ja"), refusalMessage(result.refusal, "en"));
  return result.ok ? frozen(result.model) : model;
}

/** Freezes a model, so that writing to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

it("reads files with changed bytes, or reports problems", { timeout: TIMEOUT }, () => {
  const edits = fc.array(
    fc.record({
      at: fc.nat(),
      remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(2000)),
      insert: fc.oneof(fc.uint8Array({ maxLength: 2 }), fc.constantFrom(...TOKENS)),
      copy: fc.option(fc.tuple(fc.nat(), fc.nat(2000)), { freq: 1 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  let read = 0;
  const numRuns = runs(1000, 600_000);
  check(fc.tuple(sample, edits), numRuns, ([index, edits]) => {
    let { bytes } = FILES[index] as File;
    for (const { at, remove, insert, copy } of edits) {
      const start = at % (bytes.length + 1);
      const from = copy ? copy[0] % (bytes.length + 1) : 0;
      const copied = bytes.subarray(from, from + (copy?.[1] ?? 0));
      bytes = Buffer.concat([bytes.subarray(0, start), insert, copied, bytes.subarray(start + remove)]);
    }
    const result = readLogicModel(bytes);
    expectSound(result);
    if (result.ok) read++;
  });
  expect(read / numRuns).toBeGreaterThan(0.03);
  expect(read / numRuns).toBeLessThan(0.9);
});

it("reads files with changed parts, or reports problems", { timeout: TIMEOUT }, () => {
  let read = 0;
  const numRuns = runs(1000, 400_000);
  check(fc.tuple(sample, steps), numRuns, ([index, steps]) => {
    const result = parseLogicModel(mutate((FILES[index] as File).json, steps));
    expectSound(result);
    if (result.ok) read++;
  });
  expect(read / numRuns).toBeGreaterThan(0.1);
  expect(read / numRuns).toBeLessThan(0.9);
});

it("pastes any rows where they are allowed", { timeout: TIMEOUT }, () => {
  const { model } = small;
  const texts = Object.values(model.nodes).map(({ text }) => text);
  const cell = fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom(...CELLS),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const rows = fc.array(fc.tuple(cell, fc.constantFrom("\t", "\t", "\n", "\n", "\r\n", "\r", '"', "")), {
    maxLength: 8,
  });
  const place = fc.record({
    kind: fc.constantFrom<ChildKind>("outcome", "measure", "indicator"),
    parent: fc.constantFrom(...Object.keys(model.nodes)),
    index: fc.option(fc.integer({ min: -2, max: 9 }), { nil: undefined }),
  });
  let pasted = 0;
  const numRuns = runs(500, 100_000);
  check(fc.tuple(rows, place), numRuns, ([rows, { kind, parent, index }]) => {
    const planned = planRows(createOutline(model), kind, parent, parseRows(rows.flat().join("")));
    const operation = rowsOperation(model, kind, parent, planned, index, counter());
    const { kind: above } = getNode(model, parent) as Node;
    const possible = mayContain(above, kind) && planned.some(({ choice }) => choice.type !== "skip");
    if ((operation !== null) !== possible) throw new Error(possible ? "not pasted" : "pasted where it may not be");
    if (operation === null) return;
    if (expectApplied(model, operation) === model) throw new Error("planned, but refused");
    pasted++;
  });
  expect(pasted / numRuns).toBeGreaterThan(0.1);
});

it("pastes any fragment, or refuses it", { timeout: TIMEOUT }, () => {
  const { model } = small;
  const outline = createOutline(model);
  const keys = fc.subarray(
    outline.rows.map(({ key }) => key),
    { minLength: 1, maxLength: 4 },
  );
  const parent = fc.constantFrom("vision", "o1", "o2", "o5", "m1", "i1");
  let pasted = 0;
  const numRuns = runs(500, 100_000);
  check(fc.tuple(keys, fc.option(steps), parent), numRuns, ([keys, steps, parent]) => {
    const copied = copyFragment(outline, keys);
    if (copied === null) return;
    const json = JSON.parse(serializeFragment(copied)) as Json;
    const fragment = parseFragment(JSON.stringify(steps ? mutate(json, steps) : json));
    const operation = fragment && pasteFragment(model, fragment, parent, undefined, counter());
    if (operation === null) return;
    if (expectApplied(model, operation) === model) throw new Error("planned, but refused");
    pasted++;
  });
  expect(pasted / numRuns).toBeGreaterThan(0.1);
});

it("applies any operations, or refuses them", { timeout: TIMEOUT }, () => {
  const { model } = small;
  const edits = fc.array(fc.tuple(arbitraryOperation(model), fc.option(steps, { freq: 1 })), {
    minLength: 1,
    maxLength: 4,
  });
  let applied = 0;
  const numRuns = runs(500, 50_000);
  check(edits, numRuns, (edits) => {
    let after = model;
    for (const [operation, steps] of edits)
      after = expectApplied(after, (steps ? mutate(operation as unknown as Json, steps) : operation) as Operation);
    if (after !== model) applied++;
  });
  expect(applied / numRuns).toBeGreaterThan(0.1);
});

/** What makes JSON and UTF-8 something else, or nothing. */
const TOKENS = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\\",
  "\\u",
  "\\ud800",
  "null",
  "1e999",
  "-",
  "\u0000",
  "あ",
  "x",
  "1",
  "\ufeff",
  '"id":"o1",',
  '"reuse":"o1",',
]
  .map((text) => Buffer.from(text))
  .concat(Buffer.from([0xff]), Buffer.from([0xe3, 0x81]), Buffer.from([0xed, 0xa0, 0x80]));

const CELLS = [
  "",
  " ",
  "1",
  "(1)",
  "①",
  "ア",
  "A-1",
  "・",
  "(再)",
  "※再掲",
  "再",
  "※医師会に要相談",
  "要相談",
  "研修\n",
  '""',
  "\u0000",
  "\ud800",
  "=1+1",
  "constructor",
];

/** Returns new ids that no model has. */
function counter(): (prefix: string) => string {
  let next = 0;
  return (prefix) => `${prefix}-new-${++next}`;
}
