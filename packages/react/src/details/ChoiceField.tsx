import { type ReactElement, useId } from "react";
import type { Binding } from "./binding.ts";
import type { Choice } from "./choices.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { useVisit } from "./useVisit.ts";

/** A list to choose one value from, or none. A value that isn't among the choices is shown by its id. */
export function ChoiceField(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly binding: Binding<string>;
  readonly choices: readonly Choice[];
  /** The label of having no value. */
  readonly none: string;
  /** Over all columns of the form. */
  readonly wide?: boolean | undefined;
}): ReactElement {
  const { editor, label, binding, choices, none, wide } = props;
  const id = useId();
  const visit = useVisit();
  const { value } = binding;
  const unknown = value !== undefined && !choices.some((choice) => choice.id === value);
  return (
    <div className="lm-field" data-field={binding.name} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        disabled={editor.readOnly}
        onFocus={visit.begin}
        onChange={(event) => binding.set(event.target.value || undefined, visit.mergeKey())}
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
