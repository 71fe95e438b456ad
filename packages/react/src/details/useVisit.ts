import { useId, useRef } from "react";

/** One visit to a field: what is changed between coming and leaving is one step of the history. */
export interface Visit {
  /** To be called when the field gets focus. */
  readonly begin: () => void;
  readonly mergeKey: () => string;
}

/** Names the visits to a field. */
export function useVisit(): Visit {
  const id = useId();
  const count = useRef(0);
  return {
    begin: () => {
      count.current++;
    },
    mergeKey: () => `visit ${id} ${count.current}`,
  };
}
