import type { BaseLocale } from "@logic-model/core";
import { fillTemplate, joinList } from "@logic-model/core/vocabulary";
import { useRef } from "react";
import type { Session, SessionState } from "./document/createSession.ts";
import type { OpenDocument } from "./document/OpenDocument.ts";
import { type OverwriteAnswer, saveDocument } from "./document/saveDocument.ts";
import type { Drawing, ExportFormat } from "./exports/ExportFormat.ts";
import { exportFiles } from "./exports/exports.ts";
import { downloadFile, saveFile } from "./files.ts";
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
  const { document, session, role } = state;
  const words = WORDS[locale];
  const saving = useRef(false);

  async function save(as = false): Promise<boolean> {
    if (!document || role !== "editing" || saving.current) return false;
    saving.current = true;
    try {
      const askOverwrite = () => mayOverwrite(document);
      const file = await saveDocument(document, { as, untitled: words.app, askOverwrite });
      if (!file) return false;
      session.saved(document.id, file);
      notify(fillTemplate(words.saved, { name: file.name }));
      return true;
    } catch {
      notify(words.saveFailed);
      return false;
    } finally {
      saving.current = false;
    }
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
