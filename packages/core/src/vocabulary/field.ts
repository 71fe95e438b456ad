import type { Consultation } from "../model/types.ts";
import { CHOICES, type ChoiceId, type ChoiceName } from "./choices.ts";

declare const holds: unique symbol;

/** How a text is typed in a form. `time` is a fiscal year, a month or a day, as `Period` has it. Defaults to one line. */
export type TextInput = "lines" | "time" | "url";

/** The lists of a profile that a field takes its terms from. */
export type TermList = "levels" | "scenes" | "businessItems";

/** The groups of fields in a form. `GROUPS` has them in order. */
export type FieldGroup =
  | "content"
  | "here"
  | "doing"
  | "consultation"
  | "measuring"
  | "values"
  | "actuals"
  | "source"
  | "terms";

/** What a value may be, as plain data. */
type ValueType =
  | { readonly type: "text"; readonly input?: TextInput; readonly terms?: TermList }
  | { readonly type: "id" | "boolean" | "number" | "number-or-text" }
  | { readonly type: "one-of"; readonly words: readonly (string | number)[]; readonly choice?: ChoiceName }
  | { readonly type: "list" | "map"; readonly of: Field }
  /** `name` is that of a definition, or of another part of the file. */
  | { readonly type: "object"; readonly name: string; readonly shape: Shape }
  /** Checked elsewhere, if at all. */
  | { readonly type: "anything" }
  /** What must be missing. */
  | { readonly type: "nothing" };

/** Where and how a form shows a field. */
interface FormPlace {
  /** The group that shows the field. A field without one isn't in the form. */
  readonly group?: FieldGroup;
  /** Fields with a lower number come first in their group; equal ones in the order of writing. Defaults to 0. */
  readonly order?: number;
  /** Whether the field can be edited for several nodes together. The form has a control for values of type `Several`. */
  readonly several?: true;
  /** Whether a text of one line takes the full width of the form. */
  readonly wide?: true;
}

/** A field of an object; `T` is the TypeScript type of its value. */
export type Field<T = unknown> = ValueType &
  FormPlace & { readonly optional?: true; readonly nullable?: true; readonly [holds]?: T };

/** The fields of an object in the order in which they are written. Other keys are allowed. */
export type Shape = Readonly<Record<string, Field>>;

/** A field for every key of a type: a missing, unknown or differently typed one doesn't compile. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** A text of at most `LIMITS.text` characters, typed in one line. */
export const text: Field<string> = { type: "text" };

/** A text that is typed in a field that grows. */
export const lines: Field<string> = { type: "text", input: "lines" };

/** A fiscal year, a month or a day, or any other text for a time. */
export const time: Field<string> = { type: "text", input: "time" };

/** An address on the web. */
export const url: Field<string> = { type: "text", input: "url" };

/** The id of a node: matches `ID` and has at most `LIMITS.id` characters. */
export const id: Field<string> = { type: "id" };

/** `true` or `false`. */
export const boolean: Field<boolean> = { type: "boolean" };

/** A number. */
export const number: Field<number> = { type: "number" };

/** A number, or words in its place. */
export const numberOrText: Field<number | string> = { type: "number-or-text" };

/** Child nodes, which the parser reads entry by entry. */
export const below: Field = { type: "anything", optional: true };

/** What must be missing. */
export const never: Field = { type: "nothing", optional: true };

/** The id of a term of the profile. */
export function term(terms: TermList): Field<string> {
  return { type: "text", terms };
}

/** Any object. */
export const record: Field<object> = { type: "object", name: "record", shape: {} };

/** A field that may be `null`. */
export function nullable<T>(field: Field<T>): Field<T | null> {
  return { ...field, nullable: true } as Field<T | null>;
}

/** One of a few words. */
export function oneOf<const T extends string | number>(...words: readonly T[]): Field<T> {
  return { type: "one-of", words };
}

/** One of the values of a choice. */
export function choice<Name extends ChoiceName>(name: Name): Field<ChoiceId<Name>> {
  return { type: "one-of", words: CHOICES[name], choice: name };
}

/** A list of any length. */
export function list<T>(of: Field<T>): Field<readonly T[]> {
  return { type: "list", of };
}

/** An object with any keys. */
export function map<T>(of: Field<T>): Field<Readonly<Record<string, T>>> {
  return { type: "map", of };
}

/** What can be edited for several nodes together: a text, a choice, a yes/no, a list of terms, the state of a consultation. */
type Several = string | boolean | readonly string[] | Consultation;

/** A field that may be missing. */
export function optional<T>(
  field: Field<T>,
  form: FormPlace & { readonly several?: [T] extends [Several] ? true : never } = {},
): Field<T> {
  return { ...field, ...form, optional: true };
}

/** What an id looks like. Patches, which undo edits and are sent to others, can't go through a `constructor` or `prototype`. */
export const ID: RegExp = /^(?!(?:constructor|prototype)$)[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The shape of the object that a field holds, or of those in its list; `undefined` if it holds none. */
export function shapeOf(field: Field | undefined): Shape | undefined {
  if (field?.type === "object") return field.shape;
  return field?.type === "list" ? shapeOf(field.of) : undefined;
}
