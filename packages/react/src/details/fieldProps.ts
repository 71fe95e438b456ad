import type { Node } from "@logic-model/core";
import { type Definition, FIELDS, type Field } from "@logic-model/core/vocabulary";
import type { Binding } from "./binding.ts";
import type { DetailsEditor } from "./detailsEditor.ts";

/** The field to edit: a key of a definition, and the node it belongs to. */
export interface FieldProps {
  readonly editor: DetailsEditor;
  readonly definition: Definition;
  readonly name: string;
  readonly node: Node;
  readonly binding: Binding<unknown>;
}

/** Returns a field by its key. */
export function fieldOf(definition: Definition, name: string): Field {
  return (FIELDS[definition] as Readonly<Record<string, Field>>)[name] as Field;
}

/** Returns the binding with the type of its field, to which the file check and the operations hold every value. */
export function bound<T>({ binding }: Pick<FieldProps, "binding">): Binding<T> {
  return binding as Binding<T>;
}
