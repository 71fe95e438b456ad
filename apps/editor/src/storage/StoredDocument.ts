/** What tells whether two documents are of one file. */
export interface FileIdentity {
  /** Names the document in this browser. */
  readonly id: string;
  /** The name of its file; empty where it never was in one. */
  readonly name: string;
  /** The text as it is in the file, or as the document started: nothing is unsaved while the text equals it. */
  readonly base: string;
  /** The file itself, where the browser lets it be written again. */
  readonly file?: FileSystemFileHandle;
  /** When the file was last changed, as far as this document knows; ms. */
  readonly modified?: number;
}

/** A document as the browser keeps it. */
export interface StoredDocument extends FileIdentity {
  readonly title: string;
  readonly counts: Readonly<Record<"outcomes" | "measures" | "reuses" | "indicators", number>>;
  /** The model as it is now, as a file's text. */
  readonly text: string;
  readonly updatedAt: number;
}

/** Whether a document has edits that are in no file. */
export function isUnsaved(document: StoredDocument): boolean {
  return document.text !== document.base;
}

/** Whether two documents are one, or would be saved to one file. */
export async function isSameFile(a: FileIdentity, b: FileIdentity): Promise<boolean> {
  if (a.id === b.id) return true;
  if (a.file && b.file) return a.file.isSameEntry(b.file).catch(() => false);
  return a.name !== "" && a.name === b.name && a.base === b.base;
}
