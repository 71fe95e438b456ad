import type { Node } from "../../model/types.ts";

/** Whether a node is still being written: it has no wording, or is pending. */
export function isBlank({ text, pending }: Node): boolean {
  return pending !== undefined || text.trim() === "";
}
