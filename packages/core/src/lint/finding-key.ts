import type { Suppression } from "../model/types.ts";

/** Returns what identifies a finding among all of a model: its rule, place and subject, but not its params. */
export function findingKey({
  rule,
  node,
  parent,
  subject,
}: Pick<Suppression, "rule" | "node" | "parent" | "subject">): string {
  return JSON.stringify([rule, node ?? null, parent ?? null, subject ?? null]);
}
