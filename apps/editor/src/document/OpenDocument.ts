import { createId, type LogicModel, type Problem, readLogicModel, serializeLogicModel } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import type { FileIdentity, StoredDocument } from "../storage/StoredDocument.ts";

/** A document that is open: a model, and where it came from. */
export interface OpenDocument extends FileIdentity {
  readonly model: LogicModel;
}

/** A document that has no file yet. */
export function newDocument(model: LogicModel): OpenDocument {
  return { id: createId("d"), name: "", base: serializeLogicModel(model), model };
}

/** A document as it is kept in the browser. Serialises the model: 5,000 nodes take some 20 ms. */
export function toStored({ model, ...identity }: OpenDocument): StoredDocument {
  const { outcomes, measures, reuses, indicators } = modelStats(model);
  return {
    ...identity,
    title: model.title,
    counts: { outcomes, measures, reuses, indicators },
    text: serializeLogicModel(model),
    updatedAt: Date.now(),
  };
}

/** A kept document, opened again; or why its text cannot be read, as for one that a newer version of the app wrote. */
export function fromStored(
  stored: StoredDocument,
): { ok: true; document: OpenDocument } | { ok: false; problems: readonly Problem[]; more: number } {
  const { title, counts, text, updatedAt, ...identity } = stored;
  const result = readLogicModel(text);
  return result.ok ? { ok: true, document: { ...identity, model: result.model } } : result;
}
