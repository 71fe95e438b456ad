import { applyOperation, type LogicModel, type Node, type NodeFields } from "@logic-model/core";
import { FIELDS, type Field } from "@logic-model/core/vocabulary";
import { fukuchiyama } from "./models.ts";

/** Returns a value for a field of any type, with all of its parts. `text` is that of every free text. */
export function exampleOf(field: Field, text = "text"): unknown {
  switch (field.type) {
    case "text":
      if (field.terms) return { levels: "intermediate", scenes: "endOfLife", businessItems: "training" }[field.terms];
      return field.input === "time" ? "2024" : text;
    case "one-of":
      return field.words[0];
    case "boolean":
      return true;
    case "number-or-text":
      return 1234.5;
    case "list":
      return [exampleOf(field.of, text)];
    case "object":
      return Object.fromEntries(Object.entries(field.shape).map(([key, part]) => [key, exampleOf(part, text)]));
    default:
      throw new Error(`no example of ${field.type}`);
  }
}

/** Returns every field of a node but its id, with an example. */
function everyField({ kind }: Pick<Node, "kind">, text?: string): NodeFields {
  const fields = Object.entries<Field>(FIELDS[kind]).filter(([key]) => key !== "id");
  return Object.fromEntries(fields.map(([key, field]) => [key, exampleOf(field, text)]));
}

/** Returns 福知山市's model with all fields of some nodes filled in. */
export function filledIn(ids: readonly string[], text?: string): LogicModel {
  const operations = ids.map((node) => {
    const set = everyField(fukuchiyama.nodes[node] as Node, text);
    return { type: "edit", target: "node", node, set } as const;
  });
  const change = applyOperation(fukuchiyama, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}
