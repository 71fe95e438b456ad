import type { LogicModel, Problem } from "@logic-model/core";
import { createAutosave } from "../storage/createAutosave.ts";
import { createTabs, type Role } from "../storage/createTabs.ts";
import { getDocument, putDocument } from "../storage/documents.ts";
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
  /** Whether this tab may edit the document. */
  readonly role: Role;
}

/** Why a kept document can't be opened. */
type Unreadable = { readonly problems: readonly Problem[]; readonly more: number };

/** The document of a tab. The browser keeps it as it changes, and only one tab edits it at a time. */
export interface Session {
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
}

export const NOTHING_OPEN: SessionState = {
  document: null,
  version: 0,
  unsaved: false,
  storage: "waiting",
  role: "editing",
};

/** Creates a session. `onState` is called after every change of its state. */
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

  /** Writes the document to the browser's storage, unless another tab edits it. */
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
