import { useCallback, useEffect, useState } from "react";
import { deleteDocument, listDocuments } from "./storage/documents.ts";
import { isUnsaved, type StoredDocument } from "./storage/StoredDocument.ts";

/** The documents that the browser keeps: with edits that are in no file, and opened lately; read again when she comes back. */
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
