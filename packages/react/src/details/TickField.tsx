import { type ReactElement, useId } from "react";
import type { Binding } from "./binding.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { useVisit } from "./useVisit.ts";

/** A yes or no. No is kept as a missing field. */
export function TickField(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly binding: Binding<boolean>;
  /** Beside the control, as its description. */
  readonly hint: string | undefined;
}): ReactElement {
  const { editor, label, binding, hint } = props;
  const id = useId();
  const visit = useVisit();
  return (
    <div data-field={binding.name}>
      <label className="lm-tick">
        <input
          type="checkbox"
          checked={binding.value === true}
          disabled={editor.readOnly}
          aria-describedby={hint && id}
          onFocus={visit.begin}
          onChange={(event) => binding.set(event.target.checked || undefined, visit.mergeKey())}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <span id={id} className="lm-beside">
          {hint}
        </span>
      )}
    </div>
  );
}
