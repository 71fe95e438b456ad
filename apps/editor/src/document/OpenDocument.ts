import { createId, type LogicModel, type Problem, readLogicModel, serializeLogicModel } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { nextRevision } from "../storage/documents.ts";
import { type FileIdentity, RECORD_VERSION, type StoredDocument } from "../storage/StoredDocument.ts";

/** An open document: a model and the file it belongs to. */
export interface OpenDocument extends FileIdentity {
  readonly model: LogicModel;
}

/** Returns a document that has no file yet. */
export function newDocument(model: LogicModel): OpenDocument {
  return { id: createId("d"), name: "", base: serializeLogicModel(model), model };
}

/** Returns the document to keep in the browser. Serializing 5,000 nodes takes about 20 ms. */
export function toStored({ model, ...identity }: OpenDocument): StoredDocument {
  const { outcomes, measures, reuses, indicators } = modelStats(model);
  return {
    ...identity,
    version: RECORD_VERSION,
    title: model.title,
    counts: { outcomes, measures, reuses, indicators },
    text: serializeLogicModel(model),
    updatedAt: Date.now(),
    revision: nextRevision(),
  };
}

/** Returns a kept document to open, or why it can't be read, for example if a newer version of the app wrote it. */
export function fromStored(
  stored: StoredDocument,
): { ok: true; document: OpenDocument } | { ok: false; problems: readonly Problem[]; more: number } {
  const { version, title, counts, text, updatedAt, revision, ...identity } = stored;
  const result = readLogicModel(text);
  return result.ok ? { ok: true, document: { ...identity, model: result.model } } : result;
}
