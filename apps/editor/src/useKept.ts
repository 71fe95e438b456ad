import { useCallback, useEffect, useState } from "react";
import { WAIT } from "./document/useDocument.ts";
import { deleteRecord, type Kept, listDocuments } from "./storage/documents.ts";
import type { OddRecord } from "./storage/readRecord.ts";
import { isUnsaved, type StoredDocument } from "./storage/StoredDocument.ts";

/** Returns what the browser keeps, read again whenever the page becomes visible. */
export function useKept(): {
  /** Whether it has been read: not yet, not yet after a while, yes, or it can't be. */
  readonly state: "waiting" | "slow" | "read" | "failed";
  readonly unsaved: readonly StoredDocument[];
  readonly recent: readonly StoredDocument[];
  readonly odd: readonly OddRecord[];
  remove(key: IDBValidKey): void;
} {
  const [kept, setKept] = useState<Kept>({ documents: [], odd: [] });
  const [state, setState] = useState<"waiting" | "slow" | "read" | "failed">("waiting");
  const load = useCallback(() => {
    listDocuments().then(
      (kept) => {
        setKept(kept);
        setState("read");
      },
      () => setState("failed"),
    );
  }, []);
  useEffect(() => {
    load();
    const timer = setTimeout(() => setState((now) => (now === "waiting" ? "slow" : now)), WAIT);
    document.addEventListener("visibilitychange", load);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", load);
    };
  }, [load]);
  return {
    state,
    unsaved: kept.documents.filter(isUnsaved),
    recent: kept.documents.filter((document) => !isUnsaved(document)),
    odd: kept.odd,
    remove: (key) => void deleteRecord(key).then(load, load),
  };
}
