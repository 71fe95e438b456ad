import { createId } from "@logic-model/core";
import { type FileIdentity, isSameFile, type StoredDocument } from "./StoredDocument.ts";

/**
 * What this tab may do with its document: it edits; another tab edits it and the user is to choose; she chose to read;
 * another tab took it over.
 */
export type Role = "editing" | "asked" | "viewing" | "taken";

/** What a tab tells the others and hears from them. */
export interface TabsOptions {
  /** The document of this tab. */
  identity(): FileIdentity | null;
  /** The same with its present text, to be handed over. */
  stored(): StoredDocument | null;
  onRole(role: Role): void;
}

/** The tabs of this browser that have the app open. */
export interface Tabs {
  /** This tab opened a document: asks who edits it already. */
  opened(): void;
  /** Leaves editing to the other tab. */
  view(): void;
  /** Ends editing in the other tab. The document as it was there; null where none answers, as after a crash. */
  take(): Promise<StoredDocument | null>;
  /** Edits here from now on. */
  edit(): void;
}

type Message =
  /** Who edits this? `since` says since when the asker has it open. */
  | { type: "ask"; from: string; since: number; at: number; file: FileIdentity }
  | { type: "held"; to: string; id: string }
  | { type: "take"; from: string; file: FileIdentity }
  | { type: "given"; to: string; document: StoredDocument };

/** A question older than this, ms, was asked while this tab slept: its asker edits by now. */
const STALE = 1_000;
/** How long a tab that takes over waits for the present text, ms. */
const WAIT = 500;

/** Joins the tabs of this browser. Of the tabs with one document, one edits; it answers those that come later. */
export function createTabs({ identity, stored, onRole }: TabsOptions): Tabs {
  const channel = new BroadcastChannel("logic-model");
  const tab = createId("t");
  let role: Role = "editing";
  let since = 0;
  let given: ((document: StoredDocument) => void) | undefined;

  const post = (message: Message) => channel.postMessage(message);
  function become(next: Role) {
    role = next;
    onRole(next);
  }

  async function asked(question: Message & { type: "ask" | "take" }) {
    const own = identity();
    if (!own || role !== "editing" || !(await isSameFile(own, question.file))) return;
    if (question.type === "take") {
      const document = stored();
      become("taken");
      if (document) post({ type: "given", to: question.from, document });
    } else if (Date.now() - question.at > STALE) become("taken");
    // Of two tabs that a browser opens again together, the one that was first keeps editing.
    else if (since < question.since || (since === question.since && tab < question.from))
      post({ type: "held", to: question.from, id: question.file.id });
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === "ask" || data.type === "take") void asked(data);
    else if (data.to !== tab) return;
    else if (data.type === "given") given?.(data.document);
    else if (role === "editing" && data.id === identity()?.id) become("asked");
  };

  return {
    opened() {
      since = Date.now();
      become("editing");
      const file = identity();
      if (file) post({ type: "ask", from: tab, since, at: since, file });
    },
    view: () => become("viewing"),
    async take() {
      const file = identity();
      if (!file) return null;
      const answer = new Promise<StoredDocument | null>((resolve) => {
        given = resolve;
        setTimeout(resolve, WAIT, null);
      });
      post({ type: "take", from: tab, file });
      return answer;
    },
    edit() {
      since = Date.now();
      become("editing");
    },
  };
}
