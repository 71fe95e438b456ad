/** What can be wrong with a file, or with a value handed in as one. `params` in brackets. */
export type ProblemCode =
  // The file as text
  /** More bytes than `LIMITS.bytes`. [size, limit] */
  | "too-large"
  /** Not text in UTF-8. */
  | "not-utf8"
  /** Text in UTF-16. */
  | "utf-16"
  /** JSON broken at a character. [line, column, found] */
  | "not-json"
  /** JSON that ends too early, or nothing at all. [line, column] */
  | "cut-short"
  /** One key twice in one object. [key, line, column] */
  | "duplicate-key"
  // What kind of file it is
  /** No `"format": "logic-model"`. */
  | "not-logic-model"
  /** Written by a later version of the format. [version, supported] */
  | "newer-version"
  /** No version there ever was. [version] */
  | "unknown-version"
  // Values
  /** Further down than `LIMITS` allow. [limit] */
  | "too-deep"
  /** More than `LIMITS` allow. [limit] */
  | "too-many"
  /** A longer text than `LIMITS.text`. [length, limit] */
  | "too-long"
  /** Something JSON cannot hold: a function, a Date, a gap in a list, a getter. */
  | "not-plain"
  /** A control character or half a character. [found, position] */
  | "bad-string"
  /** A number that is not finite, or that would lose digits. [found] */
  | "bad-number"
  /** A key that no object may have. [key] */
  | "forbidden-key"
  /** A key of the format that does not belong here. [key] */
  | "misplaced-key"
  /** A key that must be there. [key] */
  | "missing"
  /** A value of another type. [expected, found] */
  | "wrong-type"
  /** A word that is none of the allowed ones. [found, allowed] */
  | "wrong-value"
  /** Not a valid id. [found, limit] */
  | "bad-id"
  // How the nodes stand together
  /** Two nodes of one id; `related` is the first. [id] */
  | "duplicate-id"
  /** A reuse of a node that the file does not define. [id] */
  | "dangling-reuse"
  /** A reuse of a node of another kind; `related` is its definition. [id, found, expected] */
  | "wrong-kind"
  /** A node twice under one parent; `related` is the first place. [id] */
  | "already-placed"
  /** A reuse of a node listed as unplaced; `related` is its definition. [id] */
  | "placed-and-unplaced"
  /** A node below itself; `related` is its definition. [id, circle] */
  | "circular";

/** One thing that is wrong. `problemMessage` puts it into words. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: a JSON Pointer (RFC 6901). For `missing`, where the value should be. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The other places concerned, as JSON Pointers. */
  readonly related?: readonly string[];
}

const LISTED = 100;
const COUNTED = 10_000;

/** Problems as they are found: the first 100 are kept, those after are counted. */
export class Problems {
  readonly list: Problem[] = [];
  count = 0;
  /** Whether to look no further: there is too much of something. */
  stopped = false;

  add(code: ProblemCode, path: string, params: Problem["params"] = {}, related?: string): void {
    this.count++;
    if (this.list.length < LISTED)
      this.list.push({ code, path, params, ...(related === undefined ? {} : { related: [related] }) });
    if (code === "too-many" || this.count >= COUNTED) this.stopped = true;
  }
}

/** A key or index as the last part of a JSON Pointer. */
export function token(key: string | number): string {
  return `/${typeof key === "string" && /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;
}

/** A value in a few characters, for a message. */
export function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const characters = [...text.slice(0, 80)];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
}
