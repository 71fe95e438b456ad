import type { LogicModel, Problem } from "@logic-model/core";
import { createAutosave } from "../storage/createAutosave.ts";
import { createTabs, type Role } from "../storage/createTabs.ts";
import { getDocument, putDocument } from "../storage/documents.ts";
import { isUnsaved, type StoredDocument } from "../storage/StoredDocument.ts";
import { rememberOpen } from "../storage/session.ts";
import { fromStored, type OpenDocument, toStored } from "./OpenDocument.ts";
import type { SavedFile } from "./saveDocument.ts";

/** What the app shows of the document that is open. */
export interface SessionState {
  readonly document: OpenDocument | null;
  /** Counts the documents opened: where it changes, nothing of the one before may stay. */
  readonly version: number;
  /** Whether there are edits that are in no file. */
  readonly unsaved: boolean;
  /** Whether this browser keeps the document: not asked yet, kept, or it cannot. */
  readonly storage: "waiting" | "stored" | "failed";
  /** Whether this tab edits the document. */
  readonly role: Role;
}

/** Why a kept document does not open. */
type Unreadable = { readonly problems: readonly Problem[]; readonly more: number };

/** One tab's document: kept in the browser as it changes, and edited in one tab at a time. */
export interface Session {
  open(document: OpenDocument): void;
  /** Opens what the browser kept. */
  reopen(stored: StoredDocument): Unreadable | null;
  change(model: LogicModel): void;
  /** The document of this id was written to a file. */
  saved(id: string, file: SavedFile): void;
  /** Reads only, while another tab edits. */
  view(): void;
  /** Edits here; the other tab then reads only. */
  take(): Promise<void>;
  close(): void;
  /** Writes at once what waits to be kept. */
  flush(): void;
}

/** The state of a session before anything is open. */
export const NOTHING_OPEN: SessionState = {
  document: null,
  version: 0,
  unsaved: false,
  storage: "waiting",
  role: "editing",
};

/** A session that says its state after every change of it. */
export function createSession(onState: (state: SessionState) => void): Session {
  let state = NOTHING_OPEN;
  function set(part: Partial<SessionState>) {
    state = { ...state, ...part };
    onState(state);
  }

  const autosave = createAutosave(() => void keep());
  const tabs = createTabs({
    identity: () => state.document,
    stored() {
      autosave.flush();
      return state.document && toStored(state.document);
    },
    onRole: (role) => set({ role }),
  });

  /** Writes the document to the browser's storage. What another tab edits is that tab's to write. */
  async function keep() {
    if (!state.document || state.role !== "editing") return;
    const stored = toStored(state.document);
    set({ unsaved: isUnsaved(stored) });
    const storage = await putDocument(stored).then(
      () => "stored" as const,
      () => "failed" as const,
    );
    if (state.document?.id === stored.id) set({ storage });
  }

  function start(document: OpenDocument, part: Partial<SessionState>) {
    autosave.flush();
    set({ ...NOTHING_OPEN, document, version: state.version + 1, ...part });
    rememberOpen(document.id);
    tabs.opened();
  }

  return {
    open(document) {
      start(document, {});
      void keep();
    },
    reopen(stored) {
      const result = fromStored(stored);
      if (!result.ok) return result;
      start(result.document, { unsaved: isUnsaved(stored), storage: "stored" });
      return null;
    },
    change(model) {
      if (!state.document || state.role !== "editing" || model === state.document.model) return;
      // With the first edit since a file was written, what is kept is behind; later ones follow within a second.
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
      if (result?.ok) set({ document: result.document, version: state.version + 1 });
      rememberOpen(state.document.id);
      tabs.edit();
      void keep();
    },
    close() {
      autosave.flush();
      set({ ...NOTHING_OPEN, version: state.version });
      rememberOpen(null);
    },
    flush: autosave.flush,
  };
}
