/**
 * What can be wrong with a file or a parsed file. The `params` of each are in brackets.
 *
 * @group Reading and writing
 */
export type ProblemCode =
  // The file as text
  /** More bytes than `LIMITS.bytes`. [size, limit] */
  | "too-large"
  /** Not text in UTF-8. */
  | "not-utf8"
  /** Text in UTF-16. */
  | "utf-16"
  /** Not valid JSON at a character. [line, column, found] */
  | "not-json"
  /** JSON that ends too early, or an empty file. [line, column] */
  | "cut-short"
  /** The same key twice in one object. [key, line, column] */
  | "duplicate-key"
  // The kind of file
  /** No `"format": "logic-model"`. */
  | "not-logic-model"
  /** Written by a later version of the format. [version, supported] */
  | "newer-version"
  /** A version that never existed. [version] */
  | "unknown-version"
  // Values
  /** Nested more deeply than `LIMITS` allow. [limit] */
  | "too-deep"
  /** More entries than `LIMITS` allow. [limit] */
  | "too-many"
  /** A text longer than `LIMITS.text`. [length, limit] */
  | "too-long"
  /** A value that JSON can't hold: a function, a Date, a gap in a list, a getter. */
  | "not-plain"
  /** A control character or half of a surrogate pair. [found, position] */
  | "bad-string"
  /** A number that isn't finite or would lose digits. [found] */
  | "bad-number"
  /** A key that isn't allowed in any object. [key] */
  | "forbidden-key"
  /** A key of the format that isn't allowed here. [key] */
  | "misplaced-key"
  /** A required key is missing. [key] */
  | "missing"
  /** A value of another type. [expected, found] */
  | "wrong-type"
  /** A value that isn't one of those allowed. [found, allowed] */
  | "wrong-value"
  /** Not a valid id. [found, limit] */
  | "bad-id"
  // Relations between nodes
  /** Two nodes with the same id; `related` is the first. [id] */
  | "duplicate-id"
  /** A reuse of a node that the file doesn't define. [id] */
  | "dangling-reuse"
  /** A reuse in a list of another kind; `related` is the definition. [id, found, expected] */
  | "wrong-kind"
  /** A node twice under one parent; `related` is the first place. [id] */
  | "already-placed"
  /** A reuse of an unplaced node; `related` is the definition. [id] */
  | "placed-and-unplaced"
  /** A node below itself; `related` is the definition. [id, circle] */
  | "circular";

/**
 * One mistake in a file. `problemMessage` returns its message.
 *
 * @group Reading and writing
 */
export interface Problem {
  readonly code: ProblemCode;
  /** The place, as a JSON Pointer (RFC 6901). For `missing`, the place where the value should be. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Other places involved, as JSON Pointers. */
  readonly related?: readonly string[];
}

const MAX_LISTED = 100;
const MAX_COUNTED = 10_000;
/** The characters of a key or an id that a message shows. Those of a wrong file may be as long as a text. */
const MAX_SHOWN = 1000;

/** Collects problems: keeps the first 100 and counts the others. */
export class Problems {
  readonly list: Problem[] = [];
  count = 0;
  /** Whether to stop checking, after too many problems or too many entries. */
  stopped = false;

  add(code: ProblemCode, path: string, params: Problem["params"] = {}, related?: string): void {
    this.count++;
    if (this.list.length < MAX_LISTED)
      this.list.push({ code, path, params: shown(params), ...(related === undefined ? {} : { related: [related] }) });
    if (code === "too-many" || this.count >= MAX_COUNTED) this.stopped = true;
  }
}

function shown(params: Problem["params"]): Problem["params"] {
  const entries = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === "string" ? excerpt(value, MAX_SHOWN) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Returns a key or index as a part of a JSON Pointer. */
export function token(key: string | number): string {
  return `/${typeof key === "string" && /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;
}

/** Returns a value in at most `length` characters, for a message. Doesn't look into objects, which may hold anything. */
export function excerpt(value: unknown, length = 40): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = String(value);
  const characters = [...text.slice(0, 2 * length)];
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : characters.join("");
}
