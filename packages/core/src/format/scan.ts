import { LIMITS } from "../model/limits.ts";
import { VALUES } from "./plain.ts";
import { excerpt, type Problems, token } from "./problem.ts";

/** An object or array that is not closed yet. */
interface Open {
  /** The key or index being read. */
  at: string | number;
  /** The keys of an object so far. */
  keys?: Set<string>;
}

type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "next";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Checks a text as JSON for what `JSON.parse` doesn't report: where it breaks, duplicate keys, numbers that lose
 * digits, and the depth of nesting. `JSON.parse` accepts every text without problems.
 */
export function scanJson(text: string, problems: Problems): void {
  const open: Open[] = [];
  let expected = "value" as Expected;
  let at = 0;

  const pointer = (): string => open.map((inside) => token(inside.at)).join("");
  const positionOf = positions(text);

  while (!problems.stopped) {
    while (isSpace(text.charCodeAt(at))) at++;
    const done = expected === "next" && open.length === 0;
    if (done && at === text.length) return;
    if (!done && step(text[at], open.at(-1))) continue;
    if (at >= text.length) problems.add("cut-short", "", positionOf(at));
    else
      problems.add("not-json", "", { found: String.fromCodePoint(text.codePointAt(at) as number), ...positionOf(at) });
    return;
  }

  /** Reads the next token. Returns false if it isn't allowed here, with `at` on the first wrong character. */
  function step(character: string | undefined, inside: Open | undefined): boolean {
    switch (expected) {
      case "first-key":
        return readEnd(character, "}") || readKey(inside as Open);
      case "key":
        return readKey(inside as Open);
      case "colon":
        return readMark(character, ":", "value");
      case "first-value":
        return readEnd(character, "]") || readValue(character);
      case "value":
        return readValue(character);
      case "next": {
        const { at: last } = inside as Open;
        if (readEnd(character, typeof last === "string" ? "}" : "]")) return true;
        if (typeof last === "number") (inside as Open).at = last + 1;
        return readMark(character, ",", typeof last === "string" ? "key" : "value");
      }
    }
  }

  function readMark(character: string | undefined, mark: string, then: Expected): boolean {
    if (character !== mark) return false;
    at++;
    expected = then;
    return true;
  }

  function readEnd(character: string | undefined, mark: "}" | "]"): boolean {
    if (!readMark(character, mark, "next")) return false;
    open.pop();
    return true;
  }

  function readKey(inside: Open): boolean {
    const start = at;
    if (!readString()) return false;
    const raw = text.slice(start, at);
    const key: string = raw.includes("\\") ? JSON.parse(raw) : raw.slice(1, -1);
    inside.at = key;
    inside.keys ??= new Set();
    if (inside.keys.has(key)) problems.add("duplicate-key", pointer(), { key: excerpt(key), ...positionOf(start) });
    inside.keys.add(key);
    if (inside.keys.size > VALUES) problems.add("too-many", pointer(), { limit: VALUES });
    expected = "colon";
    return true;
  }

  function readValue(character: string | undefined): boolean {
    expected = "next";
    if (character === "{") return readStart({ at: "" }, "first-key");
    if (character === "[") return readStart({ at: 0 }, "first-value");
    return character === '"' ? readString() : readPattern(WORD) || readNumber();
  }

  function readStart(inside: Open, then: Expected): boolean {
    if (open.length === LIMITS.nesting) {
      problems.add("too-deep", pointer(), { limit: LIMITS.nesting });
      problems.stopped = true;
    }
    open.push(inside);
    at++;
    expected = then;
    return true;
  }

  function readString(): boolean {
    if (text.charCodeAt(at) !== QUOTE) return false;
    at++;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      if (code === BACKSLASH ? !readPattern(ESCAPE) : !(code >= SPACE)) return false;
      if (code !== BACKSLASH) at++;
    }
    at++;
    return true;
  }

  function readNumber(): boolean {
    const start = at;
    if (!readPattern(NUMBER)) return false;
    const number = text.slice(start, at);
    if (!isKept(number)) problems.add("bad-number", pointer(), { found: excerpt(number) });
    return true;
  }

  function readPattern(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Returns a function for the line and column (from 1) of an offset. Offsets must not decrease from call to call. */
function positions(text: string): (at: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let read = 0;
  return (at) => {
    for (; read < at; read++) {
      const code = text.charCodeAt(read);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(read + 1) !== 0x0a)) {
        line++;
        start = read + 1;
      }
    }
    return { line, column: at - start + 1 };
  };
}

/** Whether JavaScript keeps a number: finite, and an integer (such as a code) to its last digit. */
function isKept(written: string): boolean {
  const number = Number(written);
  if (/[.eE]/.test(written)) return Number.isFinite(number);
  return String(number) === written || (written.length < 30 && BigInt(written) === BigInt(number));
}
