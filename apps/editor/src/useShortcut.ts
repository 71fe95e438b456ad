import { useEffect, useEffectEvent } from "react";

/** Calls `run` when a letter is pressed with Ctrl, or ⌘ on a Mac, instead of the browser's own shortcut. */
export function useShortcut(letter: string, run: () => void): void {
  const onShortcut = useEffectEvent(run);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const held = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!held || event.key.toLowerCase() !== letter || event.isComposing) return;
      event.preventDefault();
      onShortcut();
    };
    // In the capture phase, as text fields stop the propagation of keys.
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, [letter]);
}
