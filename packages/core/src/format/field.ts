declare const holds: unique symbol;

/** What a value may be, as plain data: reading checks it, and the JSON Schema is written from it. */
type Rule =
  | { readonly type: "text" | "id" | "boolean" | "number-or-text" }
  | { readonly type: "one-of"; readonly words: readonly (string | number)[] }
  | { readonly type: "list" | "map"; readonly of: Field }
  /** `name` is that of its part of the JSON Schema. */
  | { readonly type: "object"; readonly name: string; readonly shape: Shape }
  /** Looked at elsewhere, if at all. */
  | { readonly type: "anything" }
  /** What may not be there. */
  | { readonly type: "nothing" };

/** What one field of an object may hold; `T` is its type in TypeScript. */
export type Field<T = unknown> = Rule & { readonly optional?: true; readonly [holds]?: T };

/** The fields of an object and what each may hold, in the order in which they are written. Other keys may stand beside. */
export type Shape = Readonly<Record<string, Field>>;

/** A field for every key of a type: one that is missing, unknown or of another type does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** A text of at most `LIMITS.text` characters. */
export const text: Field<string> = { type: "text" };

/** Names a node: matches `ID` and has at most `LIMITS.id` characters. */
export const id: Field<string> = { type: "id" };

/** `true` or `false`. */
export const boolean: Field<boolean> = { type: "boolean" };

/** A number, or the words that stand in its place. */
export const numberOrText: Field<number | string> = { type: "number-or-text" };

/** What stands below: left to the parser, which follows it entry by entry. */
export const below: Field = { type: "anything", optional: true };

/** What may not be there. */
export const never: Field = { type: "nothing", optional: true };

/** One of a few words. */
export function oneOf<const T extends string | number>(...words: readonly T[]): Field<T> {
  return { type: "one-of", words };
}

/** A list of any length. */
export function list<T>(of: Field<T>): Field<readonly T[]> {
  return { type: "list", of };
}

/** An object with any keys. */
export function map<T>(of: Field<T>): Field<Readonly<Record<string, T>>> {
  return { type: "map", of };
}

/** An object of a type's fields. */
export function object<T>(name: string, shape: Fields<T>): Field<T> {
  return { type: "object", name, shape };
}

/** A field that may be missing. */
export function optional<T>(field: Field<T>): Field<T> {
  return { ...field, optional: true };
}

/** What an id looks like. Patches, by which edits are undone and sent, may not go through a `constructor` or `prototype`. */
export const ID: RegExp = /^(?!(?:constructor|prototype)$)[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The shape of the object that a field holds, or of those in its list; `undefined` where it holds none. */
export function shapeOf(field: Field | undefined): Shape | undefined {
  if (field?.type === "object") return field.shape;
  return field?.type === "list" ? shapeOf(field.of) : undefined;
}
