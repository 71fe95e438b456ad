import type { Decoration } from "./types.ts";

/** Whether two decorations show the same. Every field is compared, so a new one can't be forgotten here. */
export function sameDecoration(a: Decoration, b: Decoration): boolean {
  return same(a, b);
}

/** Compares plain data; a field that is `undefined` equals one that is missing. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  for (const key in a) if (!same(a[key as never], b[key as never])) return false;
  for (const key in b) if (!(key in a) && b[key as never] !== undefined) return false;
  return true;
}
