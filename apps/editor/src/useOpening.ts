import { type BaseLocale, type LogicModel, readLogicModel } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { useState } from "react";
import type { Session, SessionState } from "./document/createSession.ts";
import { newDocument } from "./document/OpenDocument.ts";
import { openFile } from "./document/openFile.ts";
import type { OnFile } from "./OpenButton.tsx";
import type { Failure } from "./ProblemList.tsx";
import { SAMPLES } from "./samples.ts";
import type { StoredDocument } from "./storage/StoredDocument.ts";
import type { Template } from "./templates.ts";
import { timeText } from "./timeText.ts";
import type { Ask } from "./useAsk.tsx";
import { WORDS } from "./words.ts";

/** Opens and closes documents. */
export interface Opening {
  /** Why the last file couldn't be opened. The previous document stays open below. */
  readonly failure: Failure | null;
  closeFailure(): void;
  readonly openFile: OnFile;
  openKept(stored: StoredDocument): void;
  openSample(id: string): void;
  create(template: Template): void;
  /** Returns to the start page. */
  close(): void;
}

/** Opens documents. Asks first if that would lose edits. */
export function useOpening(options: {
  state: SessionState & { readonly session: Session };
  ask: Ask;
  locale: BaseLocale;
  notify: (text: string) => void;
  save: () => Promise<boolean>;
}): Opening {
  const { state, ask, locale, notify, save } = options;
  const { document, session, unsaved, storage, role } = state;
  const words = WORDS[locale];
  const [failure, setFailure] = useState<Failure | null>(null);

  async function mayLeave(): Promise<boolean> {
    if (!document || !unsaved || storage !== "failed" || role !== "editing") return true;
    const answer = await ask({
      title: words.leaveTitle,
      text: words.leaveText,
      answers: [
        { id: "save", label: words.leaveSave },
        { id: "lose", label: words.leaveLose },
        { id: "stay", label: words.cancel },
      ],
    });
    return answer === "save" ? save() : answer === "lose";
  }

  async function begin(model: LogicModel) {
    if (!(await mayLeave())) return;
    session.open(newDocument(model));
    setFailure(null);
  }

  async function openSample(id: string) {
    const sample = SAMPLES.find((sample) => sample.id === id);
    if (!sample) return;
    const text = await sample.load().catch(() => null);
    const result = text === null ? null : readLogicModel(text);
    if (result?.ok) await begin(result.model);
    else notify(fillTemplate(words.unreadable, { name: words[sample.word] }));
  }

  async function open(file: File, handle?: FileSystemFileHandle) {
    const { name } = file;
    // The open document may belong to this file, so its last edits must be stored.
    session.flush();
    const opened = await openFile(file, handle).catch(() => null);
    if (!opened) {
      setFailure(null);
      return notify(fillTemplate(words.unreadable, { name }));
    }
    if (opened.type === "problems") {
      setFailure({ name, problems: opened.problems, more: opened.more });
      return notify("");
    }
    const answer = opened.kept ? await askKept(name, opened.kept) : "file";
    if (answer === null) return;
    if (opened.kept && answer === "resume") return openKept(opened.kept);
    if (!(await mayLeave())) return;
    session.open(opened.document);
    setFailure(null);
    notify(fillTemplate(words.opened, { name: opened.document.model.title || name }));
  }

  function askKept(name: string, kept: StoredDocument) {
    return ask({
      title: fillTemplate(words.keptTitle, { name }),
      text: fillTemplate(words.keptText, { time: timeText(kept.updatedAt, locale) }),
      answers: [
        { id: "resume", label: words.keptResume },
        { id: "file", label: words.keptFile },
      ],
    });
  }

  async function openKept(stored: StoredDocument) {
    if (stored.id === document?.id || !(await mayLeave())) return;
    const unreadable = session.reopen(stored);
    setFailure(unreadable && { ...unreadable, name: stored.title || stored.name });
  }

  async function close() {
    if (!(await mayLeave())) return;
    session.close();
    setFailure(null);
  }

  return {
    failure,
    closeFailure: () => setFailure(null),
    openFile: (file, handle) => void open(file, handle),
    openKept: (stored) => void openKept(stored),
    openSample: (id) => void openSample(id),
    create: (template) => void begin(template.create()),
    close: () => void close(),
  };
}
