import type { KeyboardEvent } from "react";

/** Whether a key press belongs to the conversion of Japanese input: it is no command. Safari says so by the code 229 alone. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
