import { type ReactElement, useState } from "react";
import type { Binding } from "./binding.ts";
import { CheckList } from "./CheckList.tsx";
import type { Choice } from "./choices.ts";
import type { DetailsEditor } from "./detailsEditor.ts";

/** Terms of the profile that a node has: scenes or business items. Terms that the profile doesn't have are shown by their ids. */
export function TermsField(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly binding: Binding<readonly string[]>;
  readonly choices: readonly Choice[];
  readonly stacked?: boolean;
}): ReactElement | null {
  const { binding, choices, ...others } = props;
  const { value = [] } = binding;
  // An unknown term can be chosen again after it has been removed.
  const [had] = useState(value);
  const all = withUnknown(choices, [...had, ...value]);
  if (all.length === 0) return null;
  return (
    <CheckList
      {...others}
      name={binding.name}
      choices={all}
      isChosen={(id) => value.includes(id)}
      onChoose={(id, chosen, mergeKey) => binding.set(chooseTerm(all, value, id, chosen), mergeKey)}
    />
  );
}

/** Returns the choices, followed by the ids that aren't among them. */
export function withUnknown(choices: readonly Choice[], ids: readonly string[]): readonly Choice[] {
  const known = new Set(choices.map(({ id }) => id));
  return [...choices, ...[...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id, title: id }))];
}

/** Returns the ids with one added or removed, in the order of the choices; `undefined` if none is left. */
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
