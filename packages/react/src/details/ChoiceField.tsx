import { type ReactElement, useId } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import type { Field } from "./field.ts";
import { useVisit } from "./useVisit.ts";

/** One of the things to choose from; `id` is what the model keeps. */
export interface Choice<T extends string = string> {
  readonly id: T;
  readonly title: string;
}

/** A list to choose one thing from, or none. A value that is not among the choices is shown as it is. */
export function ChoiceField<T extends string>(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly field: Field<T>;
  readonly choices: readonly Choice<T>[];
  /** What no choice is called. */
  readonly none: string;
}): ReactElement {
  const { editor, label, field, choices, none } = props;
  const id = useId();
  const visit = useVisit();
  const { value } = field;
  const unknown = value !== undefined && !choices.some((choice) => choice.id === value);
  return (
    <div className="lm-field" data-field={field.name}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        disabled={editor.readOnly}
        onFocus={visit.begin}
        onChange={(event) => field.set((event.target.value || undefined) as T | undefined, visit.mergeKey())}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
        {unknown && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
