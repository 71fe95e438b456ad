import type { Suppression } from "../model/types.ts";

/** Tells a finding from all others of a model: its rule, place and subject, not its words. */
export function findingKey({
  rule,
  node,
  parent,
  subject,
}: Pick<Suppression, "rule" | "node" | "parent" | "subject">): string {
  return JSON.stringify([rule, node ?? null, parent ?? null, subject ?? null]);
}
