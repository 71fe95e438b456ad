import { createId, type LogicModel, type Problem, serializeLogicModel } from "@logic-model/core";
import { createAutosave } from "../storage/createAutosave.ts";
import { createTabs, type Role } from "../storage/createTabs.ts";
import { getDocument, nextRevision, putDocument } from "../storage/documents.ts";
import { isUnsaved, type StoredDocument } from "../storage/StoredDocument.ts";
import { rememberOpen } from "../storage/session.ts";
import { fromStored, type OpenDocument, toStored } from "./OpenDocument.ts";
import type { SavedFile } from "./saveDocument.ts";

/** The state of the open document. */
export interface SessionState {
  readonly document: OpenDocument | null;
  /** Counts opened documents. If it changes, the UI must drop all state of the previous document. */
  readonly version: number;
  /** Whether there are edits that aren't saved to a file. */
  readonly unsaved: boolean;
  /** Whether the document is kept in this browser: not known yet, kept, or failed. */
  readonly storage: "waiting" | "stored" | "failed";
  /** Whether it became a document of its own, because something else was kept in its place. */
  readonly separate: boolean;
  /** Whether this tab may edit the document. */
  readonly role: Role;
}

/** Why a kept document can't be opened. */
type Unreadable = { readonly problems: readonly Problem[]; readonly more: number };

/** The document of a tab. The browser keeps it as it changes, and only one tab edits it at a time. */
export interface Session {
  state(): SessionState;
  /** Calls `listener` after every change of the state. Returns a function to stop that. */
  subscribe(listener: () => void): () => void;
  open(document: OpenDocument): void;
  /** Opens a document kept in the browser. */
  reopen(stored: StoredDocument): Unreadable | null;
  change(model: LogicModel): void;
  /** Records that the document with this id was written to a file. */
  saved(id: string, file: SavedFile): void;
  /** Shows the document read-only while another tab edits it. */
  view(): void;
  /** Edits in this tab; the other tab becomes read-only. */
  take(): Promise<void>;
  close(): void;
  /** Writes pending changes immediately. */
  flush(): void;
  /** Returns the text of the open document; if it can't be written any more, the last one that could. */
  text(): string;
}

const NOTHING_OPEN: SessionState = {
  document: null,
  version: 0,
  unsaved: false,
  storage: "waiting",
  separate: false,
  role: "editing",
};

/** Creates a session. */
export function createSession(): Session {
  let state = NOTHING_OPEN;
  const listeners = new Set<() => void>();
  function set(part: Partial<SessionState>) {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  /** The last revision of the document that this tab wrote or read. */
  let seen = 0;
  let text = "";
  /** The document that is being written, and whether it has changed meanwhile. */
  let writing: string | null = null;
  let changed = false;

  const autosave = createAutosave((now) => void keep(now));
  const tabs = createTabs({
    identity: () => state.document,
    stored() {
      flush();
      return state.document && store(state.document);
    },
    onRole: (role) => set({ role }),
    // The other tab may have kept the same document when it opened it, which is no reason to keep this one apart.
    onHeld() {
      seen = Number.MAX_SAFE_INTEGER;
    },
  });

  function store(document: OpenDocument): StoredDocument {
    const stored = toStored(document);
    seen = stored.revision;
    text = stored.text;
    return stored;
  }

  /** Writes the document to the browser's storage, unless another tab edits it. One write waits for another. */
  async function keep(now = false) {
    if (!state.document || state.role !== "editing") return;
    if (writing === state.document.id && !now) {
      changed = true;
      return;
    }
    changed = false;
    const before = seen;
    const stored = store(state.document);
    if (!now) writing = stored.id;
    set({ unsaved: isUnsaved(stored) });
    const kept = await putDocument(stored, before, now).catch(() => null);
    if (!now) writing = null;
    if (state.document?.id !== stored.id) return;
    // A later write, which doesn't wait for this one, counts instead.
    if (seen === stored.revision) {
      if (kept === false && state.role === "editing") separate(state.document);
      else set({ storage: kept === null ? "failed" : "stored" });
    }
    if (changed) void keep();
  }

  /** Keeps the open document apart from what another tab, or a newer version of the app, keeps under its id. */
  function separate(document: OpenDocument) {
    const id = createId("d");
    set({ document: { ...document, id }, separate: true });
    rememberOpen(id);
    void keep();
  }

  function flush() {
    // A write that has begun may not be finished when the page is left.
    if (changed || writing !== null) autosave.touch();
    autosave.flush();
  }

  function start(document: OpenDocument, revision: number, part: Partial<SessionState>) {
    flush();
    seen = revision;
    text = document.base;
    set({ ...NOTHING_OPEN, document, version: state.version + 1, ...part });
    rememberOpen(document.id);
    tabs.opened();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(document) {
      start(document, nextRevision(), {});
      void keep();
    },
    reopen(stored) {
      const result = fromStored(stored);
      if (!result.ok) return result;
      start(result.document, stored.revision, { unsaved: isUnsaved(stored), storage: "stored" });
      return null;
    },
    change(model) {
      if (!state.document || state.role !== "editing" || model === state.document.model) return;
      // Only the first edit after a save shows "waiting"; later ones are written within a second.
      const storage = state.unsaved || state.storage === "failed" ? state.storage : "waiting";
      set({ document: { ...state.document, model }, unsaved: true, storage });
      autosave.touch();
    },
    saved(id, file) {
      if (state.document?.id !== id) return;
      set({ document: { ...state.document, ...file } });
      void keep();
    },
    view: tabs.view,
    async take() {
      const before = state.document;
      if (!before) return;
      const stored = (await tabs.take()) ?? (await getDocument(before.id).catch(() => undefined));
      if (state.document !== before) return;
      const result = stored && fromStored(stored);
      if (stored && result?.ok) {
        seen = stored.revision;
        set({ document: result.document, version: state.version + 1 });
      }
      rememberOpen(state.document.id);
      tabs.edit();
      void keep();
    },
    close() {
      flush();
      set({ ...NOTHING_OPEN, version: state.version });
      rememberOpen(null);
    },
    flush,
    text() {
      try {
        return state.document ? serializeLogicModel(state.document.model) : text;
      } catch {
        return text;
      }
    },
  };
}
