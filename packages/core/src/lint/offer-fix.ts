import type { Operation } from "../operation/types.ts";
import type { Fix, FixDefinition } from "./types.ts";

/** Returns a fix of a kind, with the operation that its definition makes of the arguments. */
export function offerFix<Args extends readonly unknown[]>(
  { id, operation }: FixDefinition & { readonly operation: (...args: Args) => Operation },
  ...args: Args
): Fix {
  return { id, operation: operation(...args) };
}
