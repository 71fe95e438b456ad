import { type Fields, isFields, isNewer, type OddRecord } from "./readRecord.ts";

const fieldsOf = ({ value }: OddRecord): Fields => (isFields(value) ? value : {});

/** Returns the title or file name in a record, if it has one. */
export function oddName(record: OddRecord): string {
  const { title, name } = fieldsOf(record);
  const text = [title, name].find((text): text is string => typeof text === "string" && text.trim() !== "");
  return text?.slice(0, 80) ?? "";
}

/** Returns a record as the text of a file: the file it holds, or everything in it. */
export function oddFile(record: OddRecord): string {
  const fields = fieldsOf(record);
  const { text } = fields;
  return typeof text === "string" && text !== "" && !isNewer(fields) ? text : rawText(record.value);
}

/** Returns any value that a browser can store as JSON. What JSON lacks becomes text. */
function rawText(value: unknown): string {
  const seen = new Set<unknown>();
  const plain = (_: string, part: unknown): unknown => {
    if (typeof part === "bigint" || (typeof part === "number" && !Number.isFinite(part))) return String(part);
    if (typeof part !== "object" || part === null) return part;
    if (seen.has(part)) return "…";
    seen.add(part);
    if (part instanceof Map || part instanceof Set) return [...part];
    if (part instanceof ArrayBuffer) return [...new Uint8Array(part)];
    return part;
  };
  try {
    return JSON.stringify(value, plain, 2) ?? String(value);
  } catch {
    return String(value);
  }
}
