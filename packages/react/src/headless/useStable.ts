import { useState } from "react";

/** Returns the value, or the previous one if both are equal as JSON, so that dependents aren't recomputed. */
export function useStable<T>(value: T): T {
  const [known, setKnown] = useState(value);
  if (known === value || JSON.stringify(known) === JSON.stringify(value)) return known;
  setKnown(value);
  return value;
}
