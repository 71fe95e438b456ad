import { createStore, del, delMany, get, promisifyRequest, type UseStore, values } from "idb-keyval";
import { isUnsaved, type StoredDocument } from "./StoredDocument.ts";

/** How many documents without unsaved edits are kept. */
const RECENT = 10;
/** How long to wait for the browser's storage before treating it as unavailable, in ms. */
const TIMEOUT = 5_000;

let store: UseStore | undefined;

/** Sends a request to IndexedDB. Rejects if it is missing, blocked or full, or doesn't respond. */
async function request<T>(ask: (store: UseStore) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("IndexedDB does not answer", "TimeoutError")), TIMEOUT);
  });
  try {
    store ??= createStore("logic-model", "documents");
    return await Promise.race([ask(store), late]);
  } catch (error) {
    // The connection may be lost, so the next request opens a new one.
    store = undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Returns the documents kept in this browser, the latest first. Deletes the oldest ones without unsaved edits. */
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

export function getDocument(id: string): Promise<StoredDocument | undefined> {
  return request((store) => get<StoredDocument>(id, store));
}

/** Keeps a document, replacing the one with its id. */
export function putDocument(document: StoredDocument): Promise<void> {
  return request((store) =>
    store("readwrite", (documents) => {
      documents.put(document, document.id);
      // Transactions that aren't committed are aborted when the user leaves the page.
      documents.transaction.commit();
      return promisifyRequest(documents.transaction);
    }),
  );
}

export function deleteDocument(id: string): Promise<void> {
  return request((store) => del(id, store));
}
