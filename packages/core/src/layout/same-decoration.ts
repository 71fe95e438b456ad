import { sameData } from "../model/same-data.ts";
import type { Decoration } from "./types.ts";

/** Whether two decorations show the same. Every field is compared, so a new one can't be forgotten here. */
export function sameDecoration(a: Decoration, b: Decoration): boolean {
  return sameData(a, b);
}
