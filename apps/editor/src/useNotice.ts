import { useCallback, useEffect, useState } from "react";

/** How long a notice is shown, in ms. */
const STAYS = 8_000;

/** Returns the current notice, which disappears by itself, and a function to show one. */
export function useNotice(): [notice: string, notify: (text: string) => void] {
  const [notice, setNotice] = useState({ text: "" });
  useEffect(() => {
    const timer = setTimeout(setNotice, STAYS, { text: "" });
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice.text, useCallback((text: string) => setNotice({ text }), [])];
}
