import { createId } from "@logic-model/core";
import { readRecord } from "./readRecord.ts";
import { type FileIdentity, isSameFile, type StoredDocument } from "./StoredDocument.ts";

/**
 * What this tab does with its document. `editing`: edits it; `asked`: another tab edits it, and the user must choose;
 * `viewing`: the user chose to read it; `taken`: another tab took it over.
 */
export type Role = "editing" | "asked" | "viewing" | "taken";

/** Options of `createTabs`. */
export interface TabsOptions {
  /** Returns the file of this tab's document. */
  identity(): FileIdentity | null;
  /** Returns this tab's document with its current text, to pass it to another tab. */
  stored(): StoredDocument | null;
  onRole(role: Role): void;
  /** Called when another tab opens the document and is told that this one edits it. */
  onHeld(): void;
}

/** Coordinates the browser's tabs that have the app open. */
export interface Tabs {
  /** Checks whether another tab already edits the document that this tab opened. */
  opened(): void;
  /** Leaves editing to the other tab. */
  view(): void;
  /** Ends editing in the other tab. Returns its document, or `null` if no tab responds, as after a crash. */
  take(): Promise<StoredDocument | null>;
  /** Starts editing in this tab. */
  edit(): void;
}

type Message =
  /** Finds out who edits a file. `since` is when the sender opened it. */
  | { type: "ask"; from: string; since: number; at: number; file: FileIdentity }
  | { type: "held"; to: string; id: string }
  | { type: "take"; from: string; file: FileIdentity }
  | { type: "given"; to: string; document: StoredDocument };

/** The age in ms from which a request counts as sent while this tab slept; its sender edits by now. */
const STALE = 1_000;
/** How long a tab that takes over waits for the current text, in ms. */
const WAIT = 500;

/** Returns the channel between the tabs; `null` if the browser has none. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel("logic-model");
  } catch {
    return null;
  }
}

/** Connects to the other tabs of this browser. Only one tab edits a document, and it responds to tabs opened later. */
export function createTabs({ identity, stored, onRole, onHeld }: TabsOptions): Tabs {
  const channel = openChannel();
  const tab = createId("t");
  let role: Role = "editing";
  let since = 0;
  /** As `since`, by a clock that never goes back, but starts with the page. */
  let started = 0;
  let given: ((document: StoredDocument) => void) | undefined;

  const post = (message: Message) => channel?.postMessage(message);
  function become(next: Role) {
    role = next;
    onRole(next);
  }

  function begin() {
    since = Date.now();
    started = performance.now();
    become("editing");
  }

  async function asked(question: Message & { type: "ask" | "take" }) {
    const own = identity();
    if (!own || role !== "editing" || !(await isSameFile(own, question.file))) return;
    if (question.type === "take") {
      const document = stored();
      become("taken");
      if (document) post({ type: "given", to: question.from, document });
    } else if (Date.now() - question.at > STALE) become("taken");
    // If the browser restores two tabs together, the one that opened the document first keeps editing.
    else if (
      performance.now() - started > STALE ||
      since < question.since ||
      (since === question.since && tab < question.from)
    ) {
      onHeld();
      post({ type: "held", to: question.from, id: question.file.id });
    }
  }

  function receive(data: Message) {
    if (data.type === "ask" || data.type === "take") asked(data).catch(() => {});
    else if (data.to !== tab) return;
    else if (data.type === "given") {
      const document = readRecord(data.document.id, data.document);
      if ("text" in document) given?.(document);
    } else if (role === "editing" && data.id === identity()?.id) become("asked");
  }
  if (channel)
    channel.onmessage = ({ data }) => {
      try {
        receive(data);
      } catch {
        // Another version of the app, or another app of the same site, has messages of its own.
      }
    };

  return {
    opened() {
      begin();
      const file = identity();
      if (file) post({ type: "ask", from: tab, since, at: since, file });
    },
    view: () => become("viewing"),
    async take() {
      const file = identity();
      if (!file || !channel) return null;
      const answer = new Promise<StoredDocument | null>((resolve) => {
        given = resolve;
        setTimeout(resolve, WAIT, null);
      });
      post({ type: "take", from: tab, file });
      return answer;
    },
    edit: begin,
  };
}
