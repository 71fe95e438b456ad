import type { KeyboardEvent } from "react";

/** Whether a key press belongs to an IME composition. Safari only reports it through the key code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
