import { useCallback, useEffect, useState } from "react";
import { deleteDocument, listDocuments } from "./storage/documents.ts";
import { isUnsaved, type StoredDocument } from "./storage/StoredDocument.ts";

/** Returns the unsaved and the recent documents kept in the browser, reloaded whenever the page becomes visible. */
export function useKept(): {
  readonly loaded: boolean;
  readonly unsaved: readonly StoredDocument[];
  readonly recent: readonly StoredDocument[];
  discard(document: StoredDocument): void;
} {
  const [documents, setDocuments] = useState<readonly StoredDocument[] | null>(null);
  const load = useCallback(() => {
    listDocuments().then(setDocuments, () => setDocuments([]));
  }, []);
  useEffect(() => {
    load();
    document.addEventListener("visibilitychange", load);
    return () => document.removeEventListener("visibilitychange", load);
  }, [load]);
  return {
    loaded: documents !== null,
    unsaved: documents?.filter(isUnsaved) ?? [],
    recent: documents?.filter((document) => !isUnsaved(document)) ?? [],
    discard: ({ id }) => void deleteDocument(id).then(load, load),
  };
}
