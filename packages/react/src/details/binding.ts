import type { Node, NodeFields, PlacementFields, Refusal, Row, Source } from "@logic-model/core";
import type { DetailsEditor } from "./detailsEditor.ts";

/** A value somewhere in a model, and the way to change it. `undefined` if the model doesn't have it. */
export interface Binding<T> {
  /** Unique within the model. */
  readonly name: string;
  readonly value: T | undefined;
  /** Edits with the same `mergeKey` are one step of the history; without one, an edit is a step by itself. */
  readonly set: (value: T | undefined, mergeKey?: string) => Refusal | null;
}

/** Returns a value by its key; `undefined` if there is none. */
export function valueAt(object: object | null, key: string): unknown {
  return (object as Readonly<Record<string, unknown>> | null)?.[key];
}

type Dispatch = Pick<DetailsEditor, "dispatch">;

/** Binds a field of a node. */
export function nodeBinding({ dispatch }: Dispatch, node: Node, key: string): Binding<unknown> {
  return {
    name: `${node.id} ${key}`,
    value: valueAt(node, key),
    set: (value, mergeKey) => {
      const set: NodeFields = { [key]: value ?? null };
      return dispatch({ type: "edit", target: "node", node: node.id, set }, { mergeKey });
    },
  };
}

/** Binds a field of the placement that a row shows. */
export function placementBinding(
  { dispatch }: Dispatch,
  { node, parent, placement }: Row,
  key: string,
): Binding<unknown> {
  return {
    name: `${parent}/${node.id} ${key}`,
    value: valueAt(placement, key),
    set: (value, mergeKey) => {
      if (parent === null) return { code: "not-placed", node: node.id };
      const set: PlacementFields = { [key]: value ?? null };
      return dispatch({ type: "edit", target: "placement", node: node.id, parent, set }, { mergeKey });
    },
  };
}

/** Binds a key of an object. An object without any key left is removed. */
export function partBinding<T extends object, Key extends keyof T & string>(
  whole: Binding<T>,
  key: Key,
): Binding<Exclude<T[Key], undefined>> {
  return {
    name: `${whole.name}.${key}`,
    value: whole.value?.[key] as Exclude<T[Key], undefined> | undefined,
    set: (value, mergeKey) => {
      const { [key]: _, ...others } = (whole.value ?? {}) as T;
      const next = value === undefined ? others : { ...whole.value, [key]: value };
      return whole.set(Object.keys(next).length ? (next as T) : undefined, mergeKey);
    },
  };
}

/** Binds an entry of a list, from 0; the index after the last is a new entry. An empty list is removed. */
export function entryBinding<T>(list: Binding<readonly T[]>, index: number): Binding<T> {
  const before = list.value ?? [];
  return {
    name: `${list.name}.${index}`,
    value: before[index],
    set: (value, mergeKey) => {
      const next = [...before.slice(0, index), ...(value === undefined ? [] : [value]), ...before.slice(index + 1)];
      return list.set(next.length ? next : undefined, mergeKey);
    },
  };
}

/** Binds a source, whose title is kept as an empty text while any other key is set. */
export function sourceBinding(source: Binding<Source>): Binding<Source> {
  return {
    ...source,
    set: (value, mergeKey) => {
      const written = value && Object.entries(value).some(([key, text]) => key !== "title" || text !== "");
      return source.set(written ? { ...value, title: value.title ?? "" } : undefined, mergeKey);
    },
  };
}
