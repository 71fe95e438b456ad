import { readLogicModel } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { RECORD_VERSION, type StoredDocument } from "./StoredDocument.ts";

/** A record of the browser's storage that isn't a document this app can open. */
export interface OddRecord {
  readonly key: IDBValidKey;
  readonly value: unknown;
  /** Whether a newer version of the app wrote it. */
  readonly newer: boolean;
}

/** The latest time that a `Date` can have, in ms. */
const LATEST = 8.64e15;

/** Fields of any kind. */
export type Fields = Readonly<Record<string, unknown>>;
/** Whether a value has fields. */
export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isTime = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= LATEST;
/** Whether a newer version of the app wrote a record. */
export const isNewer = (value: Fields) => typeof value.version === "number" && value.version > RECORD_VERSION;

/** What was derived from the text of a document, so that the lists read each text once. */
const derived = new Map<string, Pick<StoredDocument, "text" | "title" | "counts">>();

function derive(key: string, text: string) {
  const known = derived.get(key);
  if (known?.text === text) return { ok: true as const, fields: known };
  const result = readLogicModel(text);
  if (!result.ok) return { ok: false as const, newer: result.problems.some(({ code }) => code === "newer-version") };
  const { outcomes, measures, reuses, indicators } = modelStats(result.model);
  const fields = { text, title: result.model.title, counts: { outcomes, measures, reuses, indicators } };
  derived.set(key, fields);
  return { ok: true as const, fields };
}

/** Returns the document of a record. It only needs a model that can be read: the rest is derived or replaced. */
export function readRecord(key: IDBValidKey, value: unknown): StoredDocument | OddRecord {
  const odd = (newer: boolean): OddRecord => ({ key, value, newer });
  if (!isFields(value)) return odd(false);
  if (isNewer(value)) return odd(true);
  if (typeof key !== "string" || typeof value.text !== "string") return odd(false);
  const read = derive(key, value.text);
  if (!read.ok) return odd(read.newer);
  const { file, modified, ...rest } = value;
  return {
    ...rest,
    ...read.fields,
    version: RECORD_VERSION,
    id: key,
    name: typeof value.name === "string" ? value.name : "",
    // Without the text of the file, the document counts as unsaved.
    base: typeof value.base === "string" ? value.base : "",
    updatedAt: isTime(value.updatedAt) ? value.updatedAt : 0,
    revision: revisionOf(value),
    // A stored object has no methods, unless it is a handle.
    ...(isFields(file) && typeof file.getFile === "function" && { file: file as never }),
    ...(isTime(modified) && { modified }),
  };
}

/** Returns the revision of a record: 0 if there is none, and infinite if this app must not replace it. */
export function revisionOf(value: unknown): number {
  if (value === undefined) return 0;
  if (!isFields(value) || isNewer(value)) return Number.POSITIVE_INFINITY;
  // Records of earlier versions of the app only have a time.
  return [value.revision, value.updatedAt].find(isTime) ?? 0;
}
