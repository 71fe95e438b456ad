import { definitionOf, fieldLabel } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { ActualsTable } from "./ActualsTable.tsx";
import { bound, type FieldProps, fieldOf } from "./fieldProps.ts";
import { ObjectEditor } from "./ObjectEditor.tsx";
import { PlainEditor } from "./PlainEditor.tsx";

/** The controls for a field of any type. */
export function FieldEditor(props: FieldProps): ReactElement | null {
  const { editor, definition, name, node } = props;
  const field = fieldOf(definition, name);
  if (field.type === "object") return <ObjectEditor {...props} />;
  if (field.type === "list" && definitionOf(field) === "value") {
    const label = fieldLabel(definition, name, editor.locale);
    return <ActualsTable editor={editor} label={label} node={node} binding={bound(props)} />;
  }
  return <PlainEditor {...props} />;
}
