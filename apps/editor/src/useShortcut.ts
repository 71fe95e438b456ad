import { useEffect, useEffectEvent } from "react";

/** Does something when Ctrl, or ⌘ on a Mac, is pressed with a letter, instead of what the browser would do. */
export function useShortcut(letter: string, run: () => void): void {
  const onShortcut = useEffectEvent(run);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const held = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!held || event.key.toLowerCase() !== letter || event.isComposing) return;
      event.preventDefault();
      onShortcut();
    };
    // On the way down: a text field keeps its keys to itself.
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, [letter]);
}
