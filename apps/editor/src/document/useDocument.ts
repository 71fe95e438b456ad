import { useEffect, useState } from "react";
import { getDocument } from "../storage/documents.ts";
import { openBefore } from "../storage/session.ts";
import type { Session, SessionState } from "./createSession.ts";

/** How long the start page waits for the browser's storage, in ms. */
export const WAIT = 1_000;

/** Returns the document of this tab, reopened after a reload. `ready` is false while that is loading. */
export function useDocument(session: Session): SessionState & { readonly session: Session; readonly ready: boolean } {
  // Not `useSyncExternalStore`, which would render a change before the editor, which made it, has rendered its history.
  const [state, setState] = useState(session.state);
  const [ready, setReady] = useState(() => openBefore() === null);
  useEffect(() => session.subscribe(() => setState(session.state())), [session]);

  useEffect(() => {
    const id = openBefore();
    if (session.state().version > 0 || id === null) return;
    const timer = setTimeout(setReady, WAIT, true);
    getDocument(id)
      // On the start page, she may have opened another one meanwhile.
      .then((stored) => stored && session.state().version === 0 && session.reopen(stored))
      .catch(() => {})
      .finally(() => setReady(true));
    return () => clearTimeout(timer);
  }, [session]);

  // Leaving the page needs confirmation only if it would lose edits.
  const losing = state.storage === "failed" && state.unsaved && state.role === "editing";
  useEffect(() => {
    if (!losing) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [losing]);

  return { ...state, session, ready };
}
