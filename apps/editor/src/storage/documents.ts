import { createStore, del, delMany, get, promisifyRequest, type UseStore, values } from "idb-keyval";
import { isUnsaved, type StoredDocument } from "./StoredDocument.ts";

/** How many documents without unsaved edits are kept. */
const RECENT = 10;
/** A browser that has not answered after this time, ms, is taken not to store anything. */
const TIMEOUT = 5_000;

let store: UseStore | undefined;

/** One request to IndexedDB. Rejects where it is missing, blocked or full, and where it does not answer. */
async function request<T>(ask: (store: UseStore) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("IndexedDB does not answer", "TimeoutError")), TIMEOUT);
  });
  try {
    store ??= createStore("logic-model", "documents");
    return await Promise.race([ask(store), late]);
  } catch (error) {
    // The connection may have been lost: the next request opens a new one.
    store = undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The documents kept in this browser, the latest first. Forgets the oldest of those without unsaved edits. */
export async function listDocuments(): Promise<readonly StoredDocument[]> {
  const all = await request((store) => values<StoredDocument>(store));
  all.sort((a, b) => b.updatedAt - a.updatedAt);
  const forgotten = all.filter((document) => !isUnsaved(document)).slice(RECENT);
  if (forgotten.length > 0)
    await request((store) =>
      delMany(
        forgotten.map(({ id }) => id),
        store,
      ),
    );
  return all.filter((document) => !forgotten.includes(document));
}

/** The document of an id. */
export function getDocument(id: string): Promise<StoredDocument | undefined> {
  return request((store) => get<StoredDocument>(id, store));
}

/** Keeps a document, in place of what was kept under its id. */
export function putDocument(document: StoredDocument): Promise<void> {
  return request((store) =>
    store("readwrite", (documents) => {
      documents.put(document, document.id);
      // A page that is left takes down what it has not committed.
      documents.transaction.commit();
      return promisifyRequest(documents.transaction);
    }),
  );
}

/** Forgets a document. */
export function deleteDocument(id: string): Promise<void> {
  return request((store) => del(id, store));
}
