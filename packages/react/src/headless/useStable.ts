import { useState } from "react";

/** The value, or the previous one while both read the same as JSON: what is computed from it is kept across most edits. */
export function useStable<T>(value: T): T {
  const [known, setKnown] = useState(value);
  if (known === value || JSON.stringify(known) === JSON.stringify(value)) return known;
  setKnown(value);
  return value;
}
