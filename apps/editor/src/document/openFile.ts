import { createId, type Problem, readLogicModel, serializeLogicModel } from "@logic-model/core";
import { listDocuments } from "../storage/documents.ts";
import { type FileIdentity, isSameFile, isUnsaved, type StoredDocument } from "../storage/StoredDocument.ts";
import type { OpenDocument } from "./OpenDocument.ts";

/** A file that was read: a document to open; edits of it that the browser keeps and no file has; or why it is no model. */
export type OpenedFile =
  | { readonly type: "document"; readonly document: OpenDocument; readonly kept: StoredDocument | null }
  | { readonly type: "problems"; readonly problems: readonly Problem[]; readonly more: number };

/** Reads a file. A file that was open before is the same document again. Rejects where the file cannot be read. */
export async function openFile(file: File, handle?: FileSystemFileHandle): Promise<OpenedFile> {
  const result = readLogicModel(new Uint8Array(await file.arrayBuffer()));
  if (!result.ok) return { type: "problems", problems: result.problems, more: result.more };
  const identity = {
    id: createId("d"),
    name: file.name,
    base: serializeLogicModel(result.model),
    ...(handle && { file: handle, modified: file.lastModified }),
  };
  const known = await knownAs(identity);
  const kept = known.find((document) => isUnsaved(document) && document.text !== identity.base) ?? null;
  // Beside edits that she keeps, the file is a document of its own.
  const id = known.find((document) => !isUnsaved(document) || document.text === identity.base)?.id ?? identity.id;
  return { type: "document", document: { ...identity, id, model: result.model }, kept };
}

/** What the browser keeps of a file, the latest first. */
async function knownAs(identity: FileIdentity): Promise<readonly StoredDocument[]> {
  const documents = await listDocuments().catch(() => []);
  const same = await Promise.all(documents.map((document) => isSameFile(document, identity)));
  return documents.filter((_, i) => same[i]);
}
