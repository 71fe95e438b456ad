import type { IndicatorValue, Pending, Source } from "@logic-model/core";
import { definitionOf, fieldLabel, formFields } from "@logic-model/core/vocabulary";
import { type ReactElement, useState } from "react";
import { type Binding, partBinding, sourceBinding } from "./binding.ts";
import { bound, type FieldProps, fieldOf } from "./fieldProps.ts";
import { PlainEditor } from "./PlainEditor.tsx";
import { useOnceTrue } from "./useOnceTrue.ts";

/** The controls for an object, one for each of its parts. */
export function ObjectEditor(props: FieldProps): ReactElement | null {
  switch (objectOf(props)) {
    case undefined:
      return null;
    case "pending":
      return <PendingEditor {...props} />;
    case "value":
      return <ValueEditor {...props} />;
    default:
      return <>{partsOf(props).map(editorOfPart)}</>;
  }
}

/** Returns the definition of the object that a field holds. */
function objectOf({ definition, name }: FieldProps) {
  return definitionOf(fieldOf(definition, name));
}

/** Returns the parts of an object in the order of its form. */
function partsOf(props: FieldProps): readonly FieldProps[] {
  const definition = objectOf(props);
  if (!definition) return [];
  const binding = definition === "source" ? sourceBinding(bound<Source>(props)) : props.binding;
  const whole = binding as Binding<Record<string, unknown>>;
  return formFields(definition).map(([name]) => ({ ...props, definition, name, binding: partBinding(whole, name) }));
}

function editorOfPart(part: FieldProps): ReactElement {
  return objectOf(part) ? <ObjectEditor key={part.name} {...part} /> : <PlainEditor key={part.name} {...part} />;
}

/** Why something is blank: the reason, and once there is one, its explanation. */
function PendingEditor(props: FieldProps): ReactElement {
  const pending = bound<Pending>(props);
  return (
    <>
      {partsOf(props).map((part) => {
        if (part.name !== "state") return pending.value && editorOfPart(part);
        // Without a state there is no reason at all.
        const set: Binding<Pending["state"]>["set"] = (state, mergeKey) =>
          pending.set(state && { ...pending.value, state }, mergeKey);
        return editorOfPart({ ...part, binding: { ...part.binding, set } as FieldProps["binding"] });
      })}
    </>
  );
}

/** What shows without opening the rest of a value. */
const FRONT: ReadonlySet<string> = new Set(["value", "period", "pending"]);

/** 基準値 or 目標値: a value and its time, or why it is blank; folded away, where it comes from. */
function ValueEditor(props: FieldProps): ReactElement {
  const { editor, definition, name } = props;
  const value: Partial<IndicatorValue> = bound<IndicatorValue>(props).value ?? {};
  const parts = partsOf(props);
  const rest = parts.filter((part) => !FRONT.has(part.name));
  const hadReason = useOnceTrue(value.pending !== undefined);
  const [open] = useState(rest.some(({ binding }) => binding.value !== undefined));
  return (
    <fieldset className="lm-value">
      <legend>{fieldLabel(definition, name, editor.locale)}</legend>
      <div className="lm-fields">
        {parts.map((part) => {
          const shown = part.name !== "pending" || value.value === undefined || hadReason;
          return shown && FRONT.has(part.name) && editorOfPart(part);
        })}
      </div>
      <details className="lm-fold-group" open={open}>
        <summary>{editor.messages.details_sourceAndNote}</summary>
        <div className="lm-fields">{rest.map(editorOfPart)}</div>
      </details>
    </fieldset>
  );
}
