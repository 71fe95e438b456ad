import fc from "fast-check";
import type { Json } from "../model/types.ts";

/** Returns all places in a JSON value, each as an object or array and a key in it. */
function places(value: unknown): { holder: Record<string, unknown> | unknown[]; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

const replacement = fc.constantFrom<Json[]>(
  null,
  true,
  0,
  -1.5,
  1e21,
  "",
  "o1",
  "vision",
  "a/b",
  "\u0007",
  "\ud800",
  "measure",
  "draft",
  "open",
  [],
  {},
  [[]],
  { id: "new", text: "" },
  { id: "new", text: "", kind: "measure" },
  { id: "new", text: "", outcomes: [], measures: [{ reuse: "o1" }] },
  { reuse: "o1" },
  { reuse: "m2", text: "ここだけ" },
  { text: "ここだけ" },
);
const KEYS = [
  "id",
  "text",
  "kind",
  "reuse",
  "placement",
  "indicators",
  "outcomes",
  "measures",
  "unplaced",
  "vision",
  "title",
  "version",
  "baseline",
  "period",
  "scenes",
  "state",
  "ext",
  "node",
  "__proto__",
  "7",
  "x",
];

/** One change at a place in a value: `at` and `other` are counted among all places. */
interface Step {
  readonly at: number;
  readonly other: number;
  readonly how: "delete" | "replace" | "copy" | "insert" | "rename";
  readonly value: Json;
  readonly key: string;
}

/** Changes for `mutate`. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    at: fc.nat(),
    other: fc.nat(),
    how: fc.constantFrom("delete", "replace", "copy", "insert", "rename"),
    value: replacement,
    key: fc.constantFrom(...KEYS),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Returns variants of a value with parts deleted, replaced, copied, renamed, or inserted. */
export function mutated(value: Json): fc.Arbitrary<Json> {
  return steps.map((steps) => mutate(value, steps));
}

/** Returns the value with these changes. */
export function mutate(value: Json, steps: readonly Step[]): Json {
  const root = { value: structuredClone(value) };
  for (const { at, other, how, value, key } of steps) {
    const all = places(root.value);
    const place = all[at % all.length];
    const source = all[other % all.length];
    if (!place || !source) continue;
    const { holder } = place;
    const put = (item: unknown): void => {
      if (Array.isArray(holder)) holder.splice(Number(place.key), how === "insert" ? 0 : 1, structuredClone(item));
      else define(holder, how === "insert" ? key : place.key, structuredClone(item));
    };
    const before = (holder as Record<string, unknown>)[place.key];
    if (how === "replace" || how === "insert") put(value);
    if (how === "copy") put((source.holder as Record<string, unknown>)[source.key]);
    if (how === "delete" || how === "rename") {
      if (Array.isArray(holder)) holder.splice(Number(place.key), 1);
      else delete holder[place.key];
    }
    if (how === "rename" && !Array.isArray(holder)) define(holder, key, before);
  }
  return root.value as Json;
}

function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Returns the value with the keys of all its objects in another order. */
export function reordered(value: Json, seed: number): Json {
  if (Array.isArray(value)) return value.map((item) => reordered(item, seed));
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string): number => [...key].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 9973, seed);
  const ranked = Object.entries(value).map(([key, item]) => ({ key, item, rank: rank(key) }));
  ranked.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(ranked.map(({ key, item }) => [key, reordered(item, seed)]));
}

/** Returns all strings, numbers, booleans and nulls in a value with their keys, sorted. */
export function leaves(value: Json, key = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${key}: ${JSON.stringify(value)}`];
  const below = Array.isArray(value)
    ? value.flatMap((item) => leaves(item, key))
    : Object.entries(value).flatMap(([key, item]) => leaves(item, key));
  return below.sort();
}
