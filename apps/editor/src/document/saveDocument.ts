import { serializeLogicModel } from "@logic-model/core";
import { downloadFile, fileName, mayWrite, modifiedAt, saveFile, writeFile } from "../files.ts";
import type { OpenDocument } from "./OpenDocument.ts";

/** What a document records about its file after saving. */
export type SavedFile = Omit<OpenDocument, "id" | "model">;

/** What to do with a file that was changed by someone else since it was opened. */
export type OverwriteAnswer = "overwrite" | "saveAs" | null;

/** Returns the file name of a document. `untitled` is its name if the model has no title. */
export function nameOf({ name, model }: OpenDocument, untitled: string): string {
  return name || fileName(model.title || untitled, "json");
}

const jsonFile = (text: string, name: string) => new File([text], name, { type: "application/json" });

/**
 * Writes a document to its own file, unless `as` is set or the file can't be written; otherwise to a file the user
 * chooses, or as a download. Returns `null` if the user cancels; rejects if writing fails, with a `TimeoutError` if the file
 * doesn't respond.
 */
export async function saveDocument(
  document: OpenDocument,
  options: {
    readonly as?: boolean;
    /** The file name to use if the model has no title. */
    readonly untitled: string;
    readonly askOverwrite: () => Promise<OverwriteAnswer>;
  },
): Promise<SavedFile | null> {
  const text = serializeLogicModel(document.model);
  const name = nameOf(document, options.untitled);
  const file = jsonFile(text, name);

  const handle = options.as ? undefined : await writable(document, options.askOverwrite);
  if (handle === null) return null;
  if (handle) {
    await writeFile(handle, file);
    return written(handle, text);
  }
  const saved = await saveFile(file);
  if (saved === true) return { name, base: text };
  return saved ? written(saved, text) : null;
}

/** Downloads a document as a file of its own. */
export function downloadDocument(document: OpenDocument, untitled: string): SavedFile {
  const base = serializeLogicModel(document.model);
  const name = nameOf(document, untitled);
  downloadFile(jsonFile(base, name));
  return { name, base };
}

/** Returns the document's file to overwrite; `undefined` to choose another one, `null` if the user cancels. */
async function writable(document: OpenDocument, askOverwrite: () => Promise<OverwriteAnswer>) {
  const { file, modified } = document;
  if (!file || !(await mayWrite(file))) return undefined;
  const now = await modifiedAt(file);
  if (now === null) return undefined;
  if (now === modified) return file;
  const answer = await askOverwrite();
  return answer === null ? null : answer === "overwrite" ? file : undefined;
}

async function written(file: FileSystemFileHandle, base: string): Promise<SavedFile> {
  // It is saved, even if the file can't be read back.
  const modified = await modifiedAt(file).catch(() => null);
  return { name: file.name, base, file, ...(modified !== null && { modified }) };
}
