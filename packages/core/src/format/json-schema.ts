import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, LIST } from "../model/query.ts";
import type { ChildKind, Json, NodeKind } from "../model/types.ts";
import { type Field, ID, type Shape } from "../vocabulary/field.ts";
import { DESCRIPTIONS } from "./descriptions.ts";
import { DEFINITIONS, FILE, type Position, REUSE, VERSION } from "./schema.ts";

/** A schema, or a part of one, as far as this file writes it. */
interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly not?: object;
}

/**
 * The file format as JSON Schema (draft 2020-12), for text editors and for programs in other languages. It says what each
 * key may hold; how the nodes stand together (ids, reuses, circles) only reading can check.
 */
export function logicModelSchema(): Json {
  const $defs: Record<string, JsonSchema> = {};
  const file = object("file", FILE, {
    vision: definition("vision", "root"),
    unplaced: array({ anyOf: CHILDREN.map((kind) => definition(kind, "unplaced")) }),
  });
  const head = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:logic-model:schema:${VERSION}`,
    title: "ロジックモデル / Logic model",
  };
  return { ...head, ...file, $defs } as unknown as Json;

  /** Refers to a part by its name; it is written the first time. */
  function part(name: string, write: () => JsonSchema): JsonSchema {
    if (!$defs[name]) {
      // Outcomes stand below outcomes.
      $defs[name] = {};
      $defs[name] = write();
    }
    return { $ref: `#/$defs/${name}` };
  }

  function definition(kind: NodeKind, position: Position): JsonSchema {
    const name = position === "unplaced" ? `unplaced-${kind}` : kind;
    return part(name, () => {
      const lists = CHILD_KINDS[kind].map((child) => {
        const reuse = part("reuse", () => object("reuse", REUSE));
        return [LIST[child], array({ anyOf: [definition(child, "listed"), reuse] })];
      });
      return object(kind, DEFINITIONS[position][kind], Object.fromEntries(lists));
    });
  }

  /** An object, with what stands below it. */
  function object(name: string, shape: Shape, below: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
    const texts = DESCRIPTIONS[name] ?? {};
    const properties: Record<string, JsonSchema> = {};
    for (const [key, field] of Object.entries(shape)) {
      const property = below[key] ?? schema(field);
      const description = texts[key] ?? DESCRIPTIONS.node?.[key];
      properties[key] = description && !property.not ? { ...property, description } : property;
    }
    const required = Object.keys(shape).filter((key) => !shape[key]?.optional || key === "vision");
    return {
      type: "object",
      properties,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: {},
      description: texts[""],
    };
  }

  function schema(field: Field): JsonSchema {
    switch (field.type) {
      case "text":
        return part("text", () => ({ type: "string", maxLength: LIMITS.text, description: DESCRIPTIONS.text?.[""] }));
      case "id":
        return part("id", () => ({
          type: "string",
          maxLength: LIMITS.id,
          pattern: ID.source,
          description: DESCRIPTIONS.id?.[""],
        }));
      case "number-or-text":
        return { anyOf: [{ type: "number" }, schema({ type: "text" })] };
      case "boolean":
        return { type: "boolean" };
      case "one-of":
        return {
          type: typeof field.words[0],
          ...(field.words.length > 1 ? { enum: field.words } : { const: field.words[0] }),
        };
      case "list":
        return array(schema(field.of));
      case "map":
        return { type: "object", additionalProperties: schema(field.of) };
      case "object":
        return part(field.name, () => object(field.name, field.shape));
      case "anything":
        return {};
      case "nothing":
        return { not: {} };
    }
  }
}

const CHILDREN: readonly ChildKind[] = ["outcome", "measure", "indicator"];

function array(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}
