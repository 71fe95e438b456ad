import { useCallback, useEffect, useState } from "react";

/** How long a notice stays, ms. */
const STAYS = 8_000;

/** A short message on what happened, which goes by itself. */
export function useNotice(): [notice: string, notify: (text: string) => void] {
  const [notice, setNotice] = useState({ text: "" });
  useEffect(() => {
    const timer = setTimeout(setNotice, STAYS, { text: "" });
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice.text, useCallback((text: string) => setNotice({ text }), [])];
}
