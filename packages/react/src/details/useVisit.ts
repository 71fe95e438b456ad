import { useId, useRef } from "react";

/** A visit to a field: all edits between focusing and leaving it are one step of the history. */
export interface Visit {
  /** To call when the field gets focus. */
  readonly begin: () => void;
  readonly mergeKey: () => string;
}

/** Names the visits to a field. */
export function useVisit(): Visit {
  const id = useId();
  const countRef = useRef(0);
  return {
    begin: () => {
      countRef.current++;
    },
    mergeKey: () => `visit ${id} ${countRef.current}`,
  };
}
