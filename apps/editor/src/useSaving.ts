import type { BaseLocale } from "@logic-model/core";
import { fillTemplate, joinList } from "@logic-model/core/vocabulary";
import { useRef } from "react";
import type { Session, SessionState } from "./document/createSession.ts";
import type { OpenDocument } from "./document/OpenDocument.ts";
import {
  downloadDocument,
  nameOf,
  type OverwriteAnswer,
  type SavedFile,
  saveDocument,
} from "./document/saveDocument.ts";
import type { Drawing, ExportFormat } from "./exports/ExportFormat.ts";
import { exportFiles } from "./exports/exports.ts";
import { downloadFile, LIMIT, saveFile } from "./files.ts";
import type { Ask } from "./useAsk.tsx";
import { WORDS } from "./words.ts";

/** Writes the open document to files. */
export function useSaving(options: {
  state: SessionState & { readonly session: Session };
  ask: Ask;
  locale: BaseLocale;
  notify: (text: string) => void;
}): {
  /** Saves to the document's own file, or to another if `as` is set. Returns whether it was saved. */
  save(as?: boolean): Promise<boolean>;
  exportModel(format: ExportFormat, drawing: Drawing): Promise<void>;
} {
  const { state, ask, locale, notify } = options;
  const { document, session } = state;
  const words = WORDS[locale];
  /** The save that isn't finished yet. */
  const saving = useRef<{ late: boolean } | null>(null);

  async function save(as = false): Promise<boolean> {
    const { document, role } = session.state();
    if (!document || role !== "editing") return false;
    if (saving.current && !saving.current.late) {
      notify(words.saving);
      return false;
    }
    // A save can wait for ever, so it only keeps others from starting for a while.
    const own = { late: false };
    saving.current = own;
    setTimeout(() => {
      own.late = true;
    }, LIMIT);
    let saved: SavedFile | null;
    try {
      const askOverwrite = () => mayOverwrite(document);
      saved = await saveDocument(document, { as, untitled: words.app, askOverwrite });
    } catch (error) {
      if (saving.current !== own) return false;
      saving.current = null;
      return saveElsewhere(document, error instanceof DOMException && error.name === "TimeoutError");
    }
    if (saving.current !== own) return false;
    saving.current = null;
    return finish(document, saved);
  }

  function finish({ id }: OpenDocument, file: SavedFile | null): boolean {
    if (!file) return false;
    session.saved(id, file);
    notify(fillTemplate(words.saved, { name: file.name }));
    return true;
  }

  async function saveElsewhere(document: OpenDocument, late: boolean): Promise<boolean> {
    const answer = await ask({
      title: fillTemplate(late ? words.lateTitle : words.failedTitle, { name: nameOf(document, words.app) }),
      text: `${late ? words.lateText : words.failedText}${session.state().storage === "stored" ? words.keptHere : ""}`,
      answers: [
        { id: "saveAs", label: words.saveAs },
        { id: "download", label: words.download },
        { id: "later", label: words.cancel },
      ],
    });
    if (answer === "saveAs") return save(true);
    const now = session.state().document;
    return answer === "download" && now !== null && finish(now, downloadDocument(now, words.app));
  }

  async function mayOverwrite({ name }: OpenDocument): Promise<OverwriteAnswer> {
    const answer = await ask({
      title: fillTemplate(words.overwriteTitle, { name }),
      text: words.overwriteText,
      answers: [
        { id: "saveAs", label: words.saveAs },
        { id: "overwrite", label: words.overwrite },
        { id: "cancel", label: words.cancel },
      ],
    });
    return answer === "cancel" ? null : answer;
  }

  async function exportModel(format: ExportFormat, drawing: Drawing): Promise<void> {
    if (!document) return;
    try {
      const files = exportFiles(format, document.model, words.app, drawing);
      // Browsers open only one file picker per click.
      const saved = files.length === 1 ? await saveFile(files[0] as File) : files.every(downloadFile);
      if (saved)
        notify(
          fillTemplate(words.saved, {
            name: joinList(
              files.map((file) => file.name),
              locale,
            ),
          }),
        );
    } catch {
      notify(words.saveFailed);
    }
  }

  return { save, exportModel };
}
