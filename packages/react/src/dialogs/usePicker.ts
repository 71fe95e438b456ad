import { useMemo, useState } from "react";

/** How many options are listed before more words are asked for. */
const SHOWN = 100;

/** A thing to pick, as it is shown. */
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
  /** Why it cannot be picked. */
  readonly refused?: string | undefined;
}

/** A search and the things it leaves to pick. */
export interface Picker<T> {
  readonly query: string;
  readonly search: (query: string) => void;
  readonly options: readonly PickerOption[];
  /** How many things there are besides the options. */
  readonly more: number;
  readonly active: PickerOption | null;
  /** What the active option stands for. */
  readonly chosen: T | null;
  readonly activate: (id: string) => void;
}

/**
 * Searches things to pick one. `find` and `describe` must stay the same function while they say the same. Only those listed
 * are described. The first is active once something has been typed; until then none is, so that Enter picks nothing unseen.
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
