import { createStore, del, delMany, get, keys, promisifyRequest, type UseStore } from "idb-keyval";
import { type OddRecord, readRecord, revisionOf } from "./readRecord.ts";
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

let last = 0;

/** Returns a revision higher than all that this tab has seen. */
export function nextRevision(): number {
  last = Math.max(Date.now(), last + 1);
  return last;
}

function read(key: IDBValidKey, value: unknown): StoredDocument | OddRecord {
  const record = readRecord(key, value);
  if ("text" in record) last = Math.max(last, record.revision);
  return record;
}

/** What the browser keeps. */
export interface Kept {
  readonly documents: readonly StoredDocument[];
  /** The records that can't be read. */
  readonly odd: readonly OddRecord[];
}

/** Returns what the browser keeps, the latest first. Deletes the oldest documents without unsaved edits. */
export async function listDocuments(): Promise<Kept> {
  const records = await request(async (store) => {
    // One by one, because a single value that the browser can't read would make reading all of them fail.
    const one = async (key: IDBValidKey) =>
      read(key, await get(key, store).catch((error) => ({ error: String(error) })));
    return Promise.all((await keys(store)).map(one));
  });
  const all = records.filter((record) => "text" in record).sort((a, b) => b.revision - a.revision);
  const forgotten = all.filter((document) => !isUnsaved(document)).slice(RECENT);
  if (forgotten.length > 0)
    await request((store) =>
      delMany(
        forgotten.map(({ id }) => id),
        store,
      ),
    );
  return {
    documents: all.filter((document) => !forgotten.includes(document)),
    odd: records.filter((record): record is OddRecord => !("text" in record)),
  };
}

/** Returns a document kept in the browser, unless it is missing or can't be read. */
export async function getDocument(id: string): Promise<StoredDocument | undefined> {
  const record = read(id, await request((store) => get(id, store)));
  return "text" in record ? record : undefined;
}

/** The write that finds out what is kept before it replaces it. */
let checking: IDBTransaction | null = null;

/**
 * Keeps a document, replacing the one with its id. Returns `false`, and replaces nothing, if a revision after `seen` is kept
 * there: another tab, or a newer version of the app, wrote it. If `leaving` is set, there is no time to find out.
 */
export async function putDocument(document: StoredDocument, seen: number, leaving: boolean): Promise<boolean> {
  return request((store) =>
    store("readwrite", async (documents) => {
      const { transaction } = documents;
      // Behind a write that is still asking, this one wouldn't start before the page is gone.
      if (leaving) checking?.abort();
      else {
        checking = transaction;
        const kept = await promisifyRequest(documents.get(document.id)).finally(() => {
          checking = null;
        });
        if (revisionOf(kept) > seen) return false;
      }
      documents.put(document, document.id);
      // Transactions that aren't committed are aborted when the user leaves the page.
      transaction.commit();
      await promisifyRequest(transaction);
      return true;
    }),
  );
}

/** Deletes a record. */
export function deleteRecord(key: IDBValidKey): Promise<void> {
  return request((store) => del(key, store));
}
