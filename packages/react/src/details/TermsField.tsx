import { type ReactElement, useState } from "react";
import { CheckList } from "./CheckList.tsx";
import type { Choice } from "./ChoiceField.tsx";
import type { DetailsEditor } from "./detailsEditor.ts";
import type { Field } from "./field.ts";

/** Terms of the profile that a node has: scenes or business items. Ids that the profile does not know are shown as they are. */
export function TermsField(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly field: Field<readonly string[]>;
  readonly choices: readonly Choice[];
  readonly stacked?: boolean;
}): ReactElement | null {
  const { field, choices, ...others } = props;
  const { value = [] } = field;
  // One that is taken off can be put on again.
  const [had] = useState(value);
  const all = withUnknown(choices, [...had, ...value]);
  if (all.length === 0) return null;
  return (
    <CheckList
      {...others}
      name={field.name}
      choices={all}
      isChosen={(id) => value.includes(id)}
      onChoose={(id, chosen, mergeKey) => field.set(chooseTerm(all, value, id, chosen), mergeKey)}
    />
  );
}

/** The choices, and after them the ids that are not among them. */
export function withUnknown(choices: readonly Choice[], ids: readonly string[]): readonly Choice[] {
  const known = new Set(choices.map(({ id }) => id));
  return [...choices, ...[...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id, title: id }))];
}

/** The ids with one more or one less, in the order of the choices; `undefined` where none is left. */
export function chooseTerm(
  choices: readonly Choice[],
  ids: readonly string[],
  id: string,
  chosen: boolean,
): readonly string[] | undefined {
  const next = withUnknown(choices, ids).flatMap((choice) => {
    const on = choice.id === id ? chosen : ids.includes(choice.id);
    return on ? [choice.id] : [];
  });
  return next.length ? next : undefined;
}
