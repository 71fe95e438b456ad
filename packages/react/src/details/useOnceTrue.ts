import { useState } from "react";

/** Whether a condition holds, or has held since the component was mounted: what is being emptied stays in place. */
export function useOnceTrue(condition: boolean): boolean {
  const [held, setHeld] = useState(condition);
  if (condition && !held) setHeld(true);
  return held || condition;
}
