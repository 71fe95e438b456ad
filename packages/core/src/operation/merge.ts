import type { Node, Placement } from "../model/types.ts";
import { listKeys } from "../vocabulary/fields.ts";
import { setFields } from "./fields.ts";

/** Returns `kept` with the fields that only `node` has. */
export function mergedNode(node: Node, kept: Node): Node {
  const joined: Record<string, unknown> = { ...node, ...kept };
  if (node.ext && kept.ext) joined.ext = { ...node.ext, ...kept.ext };
  for (const key of listKeys(kept.kind)) {
    const both = [...listOf(kept, key), ...listOf(node, key)];
    if (both.length) joined[key] = [...new Set(both)];
  }
  return joined as unknown as Node;
}

/** Returns a placement of `node` as one of `joined`, keeping what differs: wording, note and consultation. */
export function mergedPlacement(placement: Placement, node: Node, joined: Node): Placement {
  const text = placement.text ?? node.text;
  const note = placement.note ?? (node.note === joined.note ? undefined : node.note);
  const own = node.kind === "measure" ? node.consultation : undefined;
  const taken = joined.kind === "measure" && own === joined.consultation;
  const consultation = placement.consultation ?? (taken ? undefined : own);
  return setFields<Placement>(placement, {
    node: joined.id,
    text: text === joined.text ? null : text,
    note,
    consultation,
  });
}

function listOf(node: Node, key: string): readonly unknown[] {
  return ((node as unknown as Record<string, unknown>)[key] as readonly unknown[] | undefined) ?? [];
}
