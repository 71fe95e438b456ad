import { createId, type Problem, readLogicModel, serializeLogicModel } from "@logic-model/core";
import { limited } from "../files.ts";
import { listDocuments } from "../storage/documents.ts";
import { type FileIdentity, isSameFile, isUnsaved, type StoredDocument } from "../storage/StoredDocument.ts";
import type { OpenDocument } from "./OpenDocument.ts";

/** A file that was read: the document, and edits of it kept in the browser, if any; or why it isn't a model. */
export type OpenedFile =
  | { readonly type: "document"; readonly document: OpenDocument; readonly kept: StoredDocument | null }
  | { readonly type: "problems"; readonly problems: readonly Problem[]; readonly more: number };

/** Reads a file. A file that was open before becomes the same document again. Rejects if it can't be read in time. */
export async function openFile(file: File, handle?: FileSystemFileHandle): Promise<OpenedFile> {
  const result = readLogicModel(new Uint8Array(await limited(file.arrayBuffer())));
  if (!result.ok) return { type: "problems", problems: result.problems, more: result.more };
  const identity = {
    id: createId("d"),
    name: file.name,
    base: serializeLogicModel(result.model),
    ...(handle && { file: handle, modified: file.lastModified }),
  };
  const known = await knownAs(identity);
  const kept = known.find((document) => isUnsaved(document) && document.text !== identity.base) ?? null;
  // If the browser keeps unsaved edits of the file, it opens as a separate document.
  const id = known.find((document) => !isUnsaved(document) || document.text === identity.base)?.id ?? identity.id;
  return { type: "document", document: { ...identity, id, model: result.model }, kept };
}

/** Returns the documents kept for a file, the latest first. */
async function knownAs(identity: FileIdentity): Promise<readonly StoredDocument[]> {
  const { documents } = await listDocuments().catch(() => ({ documents: [] }));
  const same = await Promise.all(documents.map((document) => isSameFile(document, identity)));
  return documents.filter((_, i) => same[i]);
}
