import * as z from "zod/mini";
import { CHILD_KINDS, LIST } from "../model/query.ts";
import type { ChildKind, Json, NodeKind } from "../model/types.ts";
import { DESCRIPTIONS } from "./descriptions.ts";
import { DEFINITIONS, FILE, NAMED, type ObjectSchema, PLACEMENT, type Position, REUSE, VERSION } from "./schema.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The file format as JSON Schema (draft 2020-12), for text editors and for programs in other languages. It says what each
 * key may hold; how the nodes stand together (ids, reuses, circles) only reading can check.
 */
export function logicModelSchema(): Json {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...NAMED, placement: PLACEMENT, reuse: REUSE }))
    names.add(schema, { id });

  const listed = definitions("listed");
  const unplaced = definitions("unplaced");
  const file = z.extend(FILE, {
    vision: definition("vision", "root"),
    unplaced: z.exactOptional(z.array(z.union([unplaced.outcome, unplaced.measure, unplaced.indicator]))),
  });
  const { $schema, $defs = {}, ...schema } = z.toJSONSchema(file, { metadata: names, io: "input" });
  for (const [name, part] of Object.entries({ ...$defs, file: schema })) describe(name, part);
  const head = { $schema, $id: `urn:logic-model:schema:${VERSION}`, title: "ロジックモデル / Logic model" };
  return { ...head, ...schema, $defs } as unknown as Json;

  function definitions(position: Position): Readonly<Record<ChildKind, ObjectSchema>> {
    return {
      outcome: definition("outcome", position),
      measure: definition("measure", position),
      indicator: definition("indicator", position),
    };
  }

  function definition(kind: NodeKind, position: Position): ObjectSchema {
    const lists = CHILD_KINDS[kind].map((child) => {
      const entry = z.union([z.lazy(() => listed[child]), REUSE]);
      return [LIST[child], z.exactOptional(z.array(entry))];
    });
    const schema = z.extend(DEFINITIONS[position][kind], Object.fromEntries(lists)) as ObjectSchema;
    names.add(schema, { id: position === "unplaced" ? `unplaced-${kind}` : kind });
    return schema;
  }
}

/** Adds the descriptions of a part and of its keys. */
function describe(name: string, part: JsonSchema): void {
  const texts = DESCRIPTIONS[name.replace("unplaced-", "")] ?? {};
  part.description = texts[""] as string;
  for (const [key, property] of Object.entries(part.properties ?? {})) {
    const text = texts[key] ?? DESCRIPTIONS.node?.[key];
    if (typeof property === "object" && !property.not && text) property.description = text;
  }
}
