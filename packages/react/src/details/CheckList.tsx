import { type ReactElement, useEffect, useRef } from "react";
import type { Choice } from "./choices.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { useVisit } from "./useVisit.ts";

/** A list of checkboxes. */
export function CheckList(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  /** The name of their binding. */
  readonly name?: string;
  readonly choices: readonly Choice[];
  /** `mixed`: for some of several rows. */
  readonly isChosen: (id: string) => boolean | "mixed";
  readonly onChoose: (id: string, chosen: boolean, mergeKey: string) => void;
  /** In one column, for long titles. */
  readonly stacked?: boolean | undefined;
}): ReactElement {
  const { editor, label, name, choices, isChosen, onChoose, stacked } = props;
  return (
    <fieldset className="lm-checks" data-field={name} data-stacked={stacked || undefined}>
      <legend>{label}</legend>
      {choices.map(({ id, title }) => (
        <Check
          key={id}
          title={title}
          chosen={isChosen(id)}
          disabled={editor.readOnly}
          onChoose={(chosen, mergeKey) => onChoose(id, chosen, mergeKey)}
        />
      ))}
    </fieldset>
  );
}

/** One of the checkboxes. */
export function Check(props: {
  title: string;
  chosen: boolean | "mixed";
  disabled: boolean;
  onChoose: (chosen: boolean, mergeKey: string) => void;
}): ReactElement {
  const { title, chosen, disabled, onChoose } = props;
  const visit = useVisit();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen === "mixed";
  }, [chosen]);
  return (
    <label className="lm-tick">
      <input
        ref={box}
        type="checkbox"
        checked={chosen === true}
        disabled={disabled}
        onFocus={visit.begin}
        onChange={(event) => onChoose(event.target.checked, visit.mergeKey())}
      />
      <span>{title}</span>
    </label>
  );
}
