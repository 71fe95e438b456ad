import { LIMITS } from "../model/limits.ts";
import { type Problems, token } from "./problem.ts";

/** Any object that has passed `plainKeys`. */
export type Values = Readonly<Record<string, unknown>>;

/** The nesting allowed in one field, such that a node on the lowest level still fits into `LIMITS.nesting`. */
const NESTING = LIMITS.nesting - 2 * LIMITS.levels - 2;

/** The number of keys allowed in one object, and of values in one field. */
export const VALUES = 100_000;

/** Returns the keys of an object or array of plain JSON; `null` if it has a prototype, getters, symbols or gaps. */
export function plainKeys(value: object): readonly string[] | null {
  if (!isPlainPrototype(Object.getPrototypeOf(value), Array.isArray(value))) return null;
  const keys = Reflect.ownKeys(value);
  if (Array.isArray(value) && (keys.pop() !== "length" || keys.length !== value.length)) return null;
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (typeof key === "symbol" || !property?.enumerable || !("value" in property)) return null;
  }
  return keys as string[];
}

/** Whether this is the prototype of plain objects or arrays, here or in another window, which has its own. */
function isPlainPrototype(prototype: object | null, ofArray: boolean): boolean {
  if (prototype === null) return !ofArray;
  if (prototype === (ofArray ? Array : Object).prototype) return true;
  const top = ofArray ? Object.getPrototypeOf(prototype) : prototype;
  return Array.isArray(prototype) === ofArray && Object.hasOwn(top, "hasOwnProperty") && !Object.getPrototypeOf(top);
}

/** Returns what `check` returns; `otherwise` if it throws, as every look at a proxy can. */
export function guarded<T>(check: () => T, otherwise: T): T {
  try {
    return check();
  } catch {
    return otherwise;
  }
}

/** The minimum size of a value in a file without its texts: a line with its indentation. */
const LINE = 8;

/**
 * Measures values, whatever their texts are. Looks at each object once, however often it is shared. A field that is
 * `undefined` counts as missing.
 */
export class Measure {
  /** Whether all values so far are plain JSON and nested no more deeply than a file. */
  plain = true;
  /** The characters that all values so far take of a file at least. */
  size = 0;
  readonly #known = new Map<object, number>();

  add(value: unknown): void {
    this.size += this.#sizeOf(value, LIMITS.nesting);
  }

  #sizeOf(value: unknown, nesting: number): number {
    if (typeof value === "string") return LINE + value.length;
    if (typeof value !== "object" || value === null) {
      if (UNWRITABLE.has(typeof value)) this.plain = false;
      return LINE;
    }
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    // Stays if the object contains itself.
    this.#known.set(value, Number.POSITIVE_INFINITY);
    const keys = nesting === 0 ? null : plainKeys(value);
    if (!keys || keys.includes("__proto__")) this.plain = false;
    let size = LINE;
    for (const key of keys ?? []) size += key.length + this.#sizeOf((value as Values)[key], nesting - 1);
    this.#known.set(value, size);
    return size;
  }
}

const UNWRITABLE: ReadonlySet<string> = new Set(["bigint", "function", "symbol"]);

/** Checks that a field of an object is plain JSON with well-formed texts and finite numbers, within the limits. */
export function checkPlain(object: Values, key: string, path: string, problems: Problems): void {
  let left = VALUES;

  function check(value: unknown, key: string, above: string, nesting: number): void {
    if (--left < 0) {
      if (left === -1) problems.add("too-many", above + token(key), { limit: VALUES });
    } else if (typeof value === "string") checkString(value, key, above, problems);
    else if (typeof value === "number") {
      if (!Number.isFinite(value)) problems.add("bad-number", above + token(key), { found: String(value) });
    } else if (typeof value === "object" && value !== null) inside(value as Values, above + token(key), nesting);
    else if (typeof value !== "boolean" && value !== null) problems.add("not-plain", above + token(key));
  }

  function inside(value: Values, path: string, nesting: number): void {
    // Listing the keys of a huge array can exhaust memory.
    const tooMany = Array.isArray(value) && value.length > left;
    const keys = nesting > 0 && !tooMany ? plainKeys(value) : [];
    if (nesting === 0) problems.add("too-deep", path, { limit: NESTING });
    else if (tooMany) problems.add("too-many", path, { limit: VALUES });
    else if (!keys) problems.add("not-plain", path);
    for (const key of keys ?? []) {
      if (!Array.isArray(value)) checkKey(key, path, problems);
      check(value[key], key, path, nesting - 1);
    }
  }

  check(object[key], key, path, NESTING);
}

/** Checks that a key is a well-formed text and doesn't change the prototype. */
export function checkKey(key: string, path: string, problems: Problems): void {
  if (key === "__proto__") problems.add("forbidden-key", path + token(key), { key });
  else checkString(key, key, path, problems);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: texts can't contain them
const ILL_FORMED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

function checkString(text: string, key: string, above: string, problems: Problems): void {
  if (text.length > LIMITS.text)
    problems.add("too-long", above + token(key), { length: text.length, limit: LIMITS.text });
  const found = ILL_FORMED.exec(text);
  if (found) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    problems.add("bad-string", above + token(key), { found: `U+${code}`, position: found.index + 1 });
  }
}
