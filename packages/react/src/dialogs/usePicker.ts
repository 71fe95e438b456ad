import { useMemo, useState } from "react";

/** How many options are listed at most. */
const SHOWN = 100;

/** Something to pick, as shown. */
export interface PickerOption {
  readonly id: string;
  readonly text: string;
  /** Before the text: a running number or code. */
  readonly name?: string;
  /** After the text: 未配置, 今の場所. */
  readonly tags?: readonly string[];
  /** Where it is used. */
  readonly where?: string;
  /** From 1; indents the option. */
  readonly level?: number;
  /** Why it can't be picked. */
  readonly refused?: string | undefined;
}

/** A search and its results to pick from. */
export interface Picker<T> {
  readonly query: string;
  readonly search: (query: string) => void;
  readonly options: readonly PickerOption[];
  /** How many results aren't listed. */
  readonly more: number;
  readonly active: PickerOption | null;
  /** The result behind the active option. */
  readonly chosen: T | null;
  readonly activate: (id: string) => void;
}

/**
 * Searches for something to pick. `find` and `describe` must be stable functions; `describe` runs for listed results only.
 * The first result is active once something is typed; until then none is, so that Enter picks nothing unseen.
 */
export function usePicker<T>(find: (query: string) => readonly T[], describe: (thing: T) => PickerOption): Picker<T> {
  const [query, setQuery] = useState("");
  const [activated, setActivated] = useState<string | null>(null);
  const things = useMemo(() => find(query), [find, query]);
  const options = useMemo(() => things.slice(0, SHOWN).map(describe), [things, describe]);
  const wanted = options.findIndex(({ id }) => id === activated);
  const at = wanted < 0 && query.trim() !== "" ? 0 : wanted;
  return {
    query,
    search: (next) => {
      setQuery(next);
      setActivated(null);
    },
    options,
    more: things.length - options.length,
    active: options[at] ?? null,
    chosen: things[at] ?? null,
    activate: setActivated,
  };
}
