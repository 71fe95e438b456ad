import { type ReactElement, type ReactNode, useId } from "react";

/** A choice of one from a few. */
export function RadioGroup<T extends string>(props: {
  legend: string;
  value: T;
  choices: readonly { readonly id: T; readonly title: ReactNode }[];
  onChange: (id: T) => void;
  /** Takes the initial focus of its dialog. */
  firstFocus?: boolean;
}): ReactElement {
  const { legend, value, choices, onChange, firstFocus } = props;
  const name = useId();
  return (
    <fieldset className="lm-radios">
      <legend>{legend}</legend>
      {choices.map(({ id, title }) => (
        <label key={id} className="lm-dialog-choice">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === value}
            data-first-focus={(firstFocus && id === value) || undefined}
            onChange={() => onChange(id)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
