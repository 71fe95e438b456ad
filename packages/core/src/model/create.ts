import type { ChildKind, LogicModel, Node, NodeId, Vision } from "./types.ts";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Returns a new id: `prefix` and 10 random characters. Works on plain http, where `crypto.randomUUID` is missing.
 *
 * @group Model
 */
export function createId(prefix = "n"): NodeId {
  let id = prefix;
  for (const byte of crypto.getRandomValues(new Uint8Array(10))) id += ALPHABET[byte & 31];
  return id;
}

/**
 * Returns a model with a vision and nothing else.
 *
 * @group Model
 */
export function createLogicModel(
  init: Partial<Omit<LogicModel, "root" | "nodes" | "unplaced">> & { readonly vision?: string } = {},
): LogicModel {
  const { vision: text = "", title = "", ...fields } = init;
  const vision: Vision = { id: "vision", kind: "vision", text, indicators: [], outcomes: [], measures: [] };
  return { ...fields, title, root: vision.id, nodes: { [vision.id]: vision }, unplaced: [] };
}

/**
 * Returns a node without children.
 *
 * @group Model
 */
export function createNode(kind: ChildKind, id: NodeId, text = ""): Node {
  if (kind === "indicator") return { id, kind, text };
  if (kind === "measure") return { id, kind, text, indicators: [] };
  return { id, kind, text, indicators: [], outcomes: [], measures: [] };
}
