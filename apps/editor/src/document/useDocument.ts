import { useEffect, useRef, useState } from "react";
import { getDocument } from "../storage/documents.ts";
import { openBefore } from "../storage/session.ts";
import { createSession, NOTHING_OPEN, type Session, type SessionState } from "./createSession.ts";

/** Returns the document of this tab, reopened after a reload. `ready` is false while that is loading. */
export function useDocument(): SessionState & { readonly session: Session; readonly ready: boolean } {
  const [state, setState] = useState<SessionState>(NOTHING_OPEN);
  const [ready, setReady] = useState(() => openBefore() === null);
  const [session] = useState(() => createSession(setState));

  const started = useRef(false);
  useEffect(() => {
    const id = openBefore();
    if (started.current || id === null) return;
    started.current = true;
    getDocument(id)
      .then((stored) => stored && session.reopen(stored))
      .catch(() => {})
      .finally(() => setReady(true));
  }, [session]);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") session.flush();
    };
    document.addEventListener("visibilitychange", hidden);
    addEventListener("pagehide", session.flush);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      removeEventListener("pagehide", session.flush);
    };
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
