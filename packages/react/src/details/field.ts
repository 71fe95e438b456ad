import type { Node, NodeFields, PlacementFields, Refusal, Row, Source } from "@logic-model/core";
import type { DetailsEditor } from "./detailsEditor.ts";

/** A value somewhere in a model, and the way to change it. `undefined` is a value that is not there. */
export interface Field<T> {
  /** Tells this field from all others of the model. */
  readonly name: string;
  readonly value: T | undefined;
  /** Edits with the same `mergeKey` are one step of the history; without one, an edit is a step by itself. */
  readonly set: (value: T | undefined, mergeKey?: string) => Refusal | null;
}

type Dispatch = Pick<DetailsEditor, "dispatch">;
type Value<Fields, Key extends keyof Fields> = Exclude<Fields[Key], null | undefined>;

/** A field of a node. */
export function nodeField<Key extends keyof NodeFields>(
  { dispatch }: Dispatch,
  node: Node,
  key: Key,
): Field<Value<NodeFields, Key>> {
  return {
    name: `${node.id} ${key}`,
    value: (node as NodeFields)[key] as Value<NodeFields, Key> | undefined,
    set: (value, mergeKey) =>
      dispatch({ type: "edit", target: "node", node: node.id, set: { [key]: value ?? null } }, { mergeKey }),
  };
}

/** A field of the one placement that a row shows. */
export function placementField<Key extends keyof PlacementFields>(
  { dispatch }: Dispatch,
  { node, parent, placement }: Row,
  key: Key,
): Field<Value<PlacementFields, Key>> {
  return {
    name: `${parent}/${node.id} ${key}`,
    value: (placement as PlacementFields | null)?.[key] as Value<PlacementFields, Key> | undefined,
    set: (value, mergeKey) =>
      parent === null
        ? { code: "not-placed", node: node.id }
        : dispatch(
            { type: "edit", target: "placement", node: node.id, parent, set: { [key]: value ?? null } },
            { mergeKey },
          ),
  };
}

/** A part of a value that is an object. An object that is left without any part is taken away itself. */
export function part<T extends object, Key extends keyof T & string>(
  whole: Field<T>,
  key: Key,
): Field<Exclude<T[Key], undefined>> {
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

/** An entry of a list, from 0; one at the end of the list is a new entry. A list that is left empty is taken away itself. */
export function entry<T>(list: Field<readonly T[]>, index: number): Field<T> {
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

/** A source, which always has a title, if only an empty one, and goes where nothing else is left. */
export function sourceField(field: Field<Source>): Field<Source> {
  return {
    ...field,
    set: (value, mergeKey) => {
      const written = value && Object.entries(value).some(([key, text]) => key !== "title" || text !== "");
      return field.set(written ? { ...value, title: value.title ?? "" } : undefined, mergeKey);
    },
  };
}
