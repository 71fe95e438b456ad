import type { KeyboardEvent } from "react";

/** Keeps the keys that work a button, a list or a checkbox from running a command of the selected row as well. */
export function keepControlKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  const own = ["Enter", " ", "Delete", "Backspace"].includes(key) || key.startsWith("Arrow");
  if (own && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}
