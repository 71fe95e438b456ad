/** Identifies the file of a document. */
export interface FileIdentity {
  /** Identifies the document in this browser. */
  readonly id: string;
  /** The file name; empty if it was never saved to a file. */
  readonly name: string;
  /** The text in the file, or the initial text. The document is unsaved if its text differs. */
  readonly base: string;
  /** A handle of the file, if the browser can write to it. */
  readonly file?: FileSystemFileHandle;
  /** When the file was last changed, in ms, as known to this document. */
  readonly modified?: number;
}

/** The version of the records that this app writes. Records with a higher one are left alone. */
export const RECORD_VERSION = 1;

/** A document kept in the browser. */
export interface StoredDocument extends FileIdentity {
  readonly version: typeof RECORD_VERSION;
  readonly title: string;
  readonly counts: Readonly<Record<"outcomes" | "measures" | "reuses" | "indicators", number>>;
  /** The current model, as the text of a file. */
  readonly text: string;
  /** When it was kept, in ms; 0 if unknown. */
  readonly updatedAt: number;
  /** Increases with every edit that is kept, even where the clock goes back. */
  readonly revision: number;
}

/** Whether a document has edits that aren't saved to a file. */
export function isUnsaved(document: StoredDocument): boolean {
  return document.text !== document.base;
}

/** Whether two documents are the same or belong to the same file. */
export async function isSameFile(a: FileIdentity, b: FileIdentity): Promise<boolean> {
  if (a.id === b.id) return true;
  if (a.file && b.file) return a.file.isSameEntry(b.file).catch(() => false);
  return a.name !== "" && a.name === b.name && a.base === b.base;
}
