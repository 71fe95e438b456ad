import { type ReactElement, useId } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import type { Field } from "./field.ts";
import { useVisit } from "./useVisit.ts";

/** Something that is so, or of which nothing is said. */
export function TickField(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly field: Field<boolean>;
  readonly hint: string;
}): ReactElement {
  const { editor, label, field, hint } = props;
  const id = useId();
  const visit = useVisit();
  return (
    <div data-field={field.name}>
      <label className="lm-tick">
        <input
          type="checkbox"
          checked={field.value === true}
          disabled={editor.readOnly}
          aria-describedby={id}
          onFocus={visit.begin}
          onChange={(event) => field.set(event.target.checked || undefined, visit.mergeKey())}
        />
        <span>{label}</span>
      </label>
      <span id={id} className="lm-beside">
        {hint}
      </span>
    </div>
  );
}
