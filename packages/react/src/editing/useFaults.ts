import { useCallback, useState } from "react";
import { type Fail, reportFault } from "../headless/fault.ts";

/** What a host's function threw. */
export interface HostFault {
  /** The prop that has the function, such as `onChange`. */
  readonly part: string;
  readonly error: unknown;
}

/** The host's functions that have thrown, each once. */
export interface HostFaults {
  readonly faults: readonly HostFault[];
  readonly fail: Fail;
  /** Clears the list. */
  readonly dismissFaults: () => void;
}

/** Reports what a host's functions throw, and keeps it to be shown. */
export function useFaults(): HostFaults {
  const [faults, setFaults] = useState<readonly HostFault[]>([]);
  const fail = useCallback<Fail>((part, error) => {
    reportFault(part, error);
    // `decorate` throws while a view renders.
    queueMicrotask(() =>
      setFaults((known) => (known.some((fault) => fault.part === part) ? known : [...known, { part, error }])),
    );
  }, []);
  const dismissFaults = useCallback(() => setFaults([]), []);
  return { faults, fail, dismissFaults };
}
