import * as z from "zod";
import { checkNode, checkPlacement } from "../format/check.ts";
import { checkFields, typeName } from "../format/fields.ts";
import { parseLogicModel } from "../format/parse.ts";
import { excerpt, type Problem, type ProblemCode, Problems } from "../format/problem.ts";
import { DEFINITIONS, FILE, type Position, REUSE } from "../format/schema.ts";
import type { Locale, Words } from "../language/locale.ts";
import { problemMessage } from "../message/problem.ts";
import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, CHILD_LISTS } from "../model/query.ts";
import type {
  ChildKind,
  Indicator,
  LogicModel,
  Measure,
  Node,
  NodeKind,
  Outcome,
  Placement,
  Vision,
} from "../model/types.ts";
import { below, type Field, ID, id as idField, list, oneOf, type Shape } from "../vocabulary/field.ts";
import { DEFINITION_WORDS, fieldDescriptions } from "../vocabulary/field-words.ts";
import { type Definition, type Definitions, FIELDS } from "../vocabulary/fields.ts";
import { FILE_WORDS, PART_WORDS } from "../vocabulary/file-words.ts";
import { propertyPath } from "./property-path.ts";

/** The zod schema of an object. `shape` has the schemas of its fields, for forms that use only some of them. */
export interface ObjectSchema<T> extends z.ZodType<T, T> {
  readonly shape: {
    readonly [Key in keyof T]-?: object extends Pick<T, Key>
      ? z.ZodExactOptional<z.ZodType<Exclude<T[Key], undefined>>>
      : z.ZodType<T[Key]>;
  };
}

/** The objects within models, nodes and placements, such as `period` and `source`. */
type ValueDefinition = Exclude<Definition, "model" | NodeKind | "placement">;

/** The zod schemas of the file format and of each definition, by name. */
export type Schemas = {
  readonly [D in ValueDefinition]: ObjectSchema<Definitions[D]>;
} & {
  /** A file. Its output is the model, as `parseLogicModel` returns it. */
  readonly logicModelFile: z.ZodType<LogicModel, unknown>;
  readonly node: z.ZodType<Node, Node>;
  readonly vision: ObjectSchema<Vision>;
  readonly outcome: ObjectSchema<Outcome>;
  readonly measure: ObjectSchema<Measure>;
  readonly indicator: ObjectSchema<Indicator>;
  readonly placement: ObjectSchema<Placement>;
};

type Schema = z.ZodType;
type Descriptions = Readonly<Record<string, { readonly description: Words }>>;

/** Returns the zod schemas with messages in a language. Defaults to Japanese. */
export function schemas(locale: Locale = "ja"): Schemas {
  // Otherwise zod tries `new Function` for each object, which a strict content security policy reports.
  const { jitless } = z.config();
  z.config({ jitless: true });
  try {
    return build(locale);
  } finally {
    z.config({ jitless });
  }
}

function build(locale: Locale): Schemas {
  const error: z.core.$ZodErrorMap = (issue) => problemMessage(problemOf(issue), locale);
  const descriptions = fieldDescriptions();
  const limited = { error, abort: true };
  const text = z
    .string({ error })
    .max(LIMITS.text, limited)
    .meta({ id: "text", ...description(PART_WORDS.text) });
  const id = z
    .string({ error })
    .regex(ID, limited)
    .refine((value) => [...value].length <= LIMITS.id, limited)
    .meta({ id: "id", maxLength: LIMITS.id, ...description(PART_WORDS.id) });

  /** The parts of the file by name, so that `z.toJSONSchema` writes each only once. */
  const parts = new Map<string, Schema>();

  function part(name: string, words: Words, write: () => Schema): Schema {
    let found = parts.get(name);
    if (!found) {
      found = write().meta({ id: name, ...description(words) });
      parts.set(name, found);
    }
    return found;
  }

  function schemaOf(field: Field): Schema {
    switch (field.type) {
      case "text":
        return text;
      case "id":
        return id;
      case "boolean":
        return z.boolean({ error });
      case "number":
        return z.number({ error });
      case "number-or-text":
        return z.union([z.number({ error }), text], { error });
      case "one-of":
        return field.words.length > 1
          ? z.enum(field.words as readonly string[], { error })
          : z.literal(field.words[0] as string | number, { error });
      case "list":
        return z.array(schemaOf(field.of), { error });
      case "map":
        return z.record(z.string(), schemaOf(field.of), { error });
      case "object": {
        const name = field.name as ValueDefinition;
        return part(name, DEFINITION_WORDS[name], () => object(field.shape, descriptions[name]));
      }
      case "anything":
        return z.looseObject({}, { error });
      case "nothing":
        return z.never({ error });
    }
  }

  /** Returns an object that keeps unknown keys. `lists` has the schemas of its lists of children. */
  function object(shape: Shape, words: Descriptions, lists: Readonly<Record<string, Schema>> = {}): z.ZodObject {
    const fields: Record<string, Schema> = {};
    for (const [key, field] of Object.entries(shape)) {
      const about = words[key] ?? FILE_WORDS[key as keyof typeof FILE_WORDS];
      const schema = lists[key] ?? schemaOf(field);
      const described = about && field.type !== "nothing" ? schema.meta(description(about.description)) : schema;
      fields[key] = field.optional && key !== "vision" ? z.exactOptional(described) : described;
    }
    return z.looseObject(fields, { error });
  }

  /** Returns the first appearance of a node in a file, with its descendants. */
  function definition(kind: NodeKind, position: Position): Schema {
    const name = position === "unplaced" ? `unplaced-${kind}` : kind;
    return part(name, DEFINITION_WORDS[kind], () => {
      const lists = CHILD_KINDS[kind].map((child) => {
        // Lazy, since outcomes nest.
        const entry = z.lazy(() => z.union([definition(child, "listed"), reuse()], { error }));
        return [CHILD_LISTS[child], z.array(entry, { error })];
      });
      return object(DEFINITIONS[position][kind], descriptions[kind], Object.fromEntries(lists));
    });
  }

  function reuse(): Schema {
    return part("reuse", PART_WORDS.reuse, () => object(REUSE, descriptions.placement));
  }

  const file = object(FILE, descriptions.model, {
    vision: definition("vision", "root"),
    unplaced: z.array(
      z.union(
        CHILDREN.map((kind) => definition(kind, "unplaced")),
        { error },
      ),
      { error },
    ),
  }).meta({ title: "ロジックモデル / Logic model", ...description(DEFINITION_WORDS.model) });

  function report(problems: readonly Problem[], value: unknown, context: z.RefinementCtx): void {
    for (const problem of problems)
      context.addIssue({
        code: "custom",
        path: propertyPath(problem.path, value),
        message: problemMessage(problem, locale),
        params: { problem },
        input: value,
        continue: false,
      });
  }

  // The parser runs first: a zod union can't report problems of the option that was meant.
  const checked = z.preprocess((value, context) => {
    const result = parseLogicModel(value);
    if (result.ok) return value;
    report(result.problems, value, context);
    return z.NEVER;
  }, file);

  /** Returns the schema of an object in memory, including checks that zod can't express. */
  function inMemory<T>(
    shape: Shape,
    name: Definition,
    check: (value: unknown) => readonly Problem[] = (value) => {
      const problems = new Problems();
      checkFields(value, shape, "", problems);
      return problems.list;
    },
    lists: Readonly<Record<string, Schema>> = {},
  ): ObjectSchema<T> {
    return object(shape, descriptions[name], lists)
      .superRefine((value, context) => report(check(value), value, context))
      .meta(description(DEFINITION_WORDS[name])) as unknown as ObjectSchema<T>;
  }

  const placement = inMemory<Placement>(
    { node: idField, ...FIELDS.placement, ext: below },
    "placement",
    checkPlacement,
  );

  function node<T extends Node>(kind: NodeKind): ObjectSchema<T> {
    const lists = CHILD_KINDS[kind].map((child) => CHILD_LISTS[child]);
    const shape: Shape = {
      kind: oneOf(kind),
      ...FIELDS[kind],
      ...Object.fromEntries(lists.map((key) => [key, list(below)])),
      ext: below,
    };
    return inMemory<T>(
      shape,
      kind,
      checkNode,
      Object.fromEntries(lists.map((key) => [key, z.array(placement, { error })])),
    );
  }
  const nodes = {
    vision: node<Vision>("vision"),
    outcome: node<Outcome>("outcome"),
    measure: node<Measure>("measure"),
    indicator: node<Indicator>("indicator"),
  };

  const values = Object.keys(FIELDS).filter((name) => !Object.hasOwn(nodes, name) && name !== "model");
  return {
    ...Object.fromEntries(values.map((name) => [name, inMemory(FIELDS[name as Definition], name as Definition)])),
    logicModelFile: checked.transform((value) => (parseLogicModel(value) as { readonly model: LogicModel }).model),
    ...nodes,
    node: z.discriminatedUnion("kind", Object.values(nodes) as never, { error }),
    placement,
  } as unknown as Schemas;
}

const CHILDREN: readonly ChildKind[] = ["outcome", "measure", "indicator"];

function description(words: Words): { readonly description: string } {
  return { description: `${words.ja}。 / ${words.en.charAt(0).toUpperCase()}${words.en.slice(1)}.` };
}

/** Returns the problem that our checker reports for a zod issue. */
function problemOf(issue: z.core.$ZodRawIssue): Problem {
  const key = String(issue.path?.at(-1) ?? "");
  const problem = (code: ProblemCode, params: Problem["params"]): Problem => ({ code, path: "", params });
  const found = excerpt(issue.input);
  switch (issue.code) {
    case "too_big":
      return problem("too-long", { length: String(issue.input).length, limit: Number(issue.maximum) });
    case "invalid_format":
    case "custom":
      return problem("bad-id", { found, limit: LIMITS.id });
    case "invalid_value":
      if (issue.input !== undefined)
        return problem("wrong-value", { found, allowed: (issue.values as readonly string[]).join(", ") });
  }
  if (issue.input === undefined) return problem("missing", { key });
  const expected = issue.code === "invalid_union" ? "number-or-string" : String(issue.expected);
  if (expected === "never") return problem("misplaced-key", { key });
  if (typeof issue.input === "number" && expected.startsWith("number")) return problem("bad-number", { found });
  return problem("wrong-type", {
    expected: expected === "record" ? "object" : expected,
    found: typeName(issue.input),
  });
}
