const OPEN = "logic-model:open";
const TYPED = "logic-model:typed";

/** Values for browsers that keep nothing for the tab; lost on a reload. */
const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string | null): void {
  memory.delete(key);
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    if (value !== null) memory.set(key, value);
  }
}

/** Returns the id of the document that this tab had open before a reload. */
export function openBefore(): string | null {
  return read(OPEN);
}

/** Remembers which document this tab has open. Fails silently, as documents are listed on the start page anyway. */
export function rememberOpen(id: string | null): void {
  write(OPEN, id);
}

/** Returns what was typed in the dialog of a document and not applied, by field. */
export function typedBefore(id: string): Readonly<Record<string, string>> {
  try {
    const [of, typed] = JSON.parse(read(TYPED) ?? "[]");
    const texts = Object.entries(of === id ? typed : {}).filter(([, value]) => typeof value === "string");
    return Object.fromEntries(texts) as Record<string, string>;
  } catch {
    return {};
  }
}

/** Remembers what is typed in the dialog of a document; `null` once it is applied or dropped. */
export function rememberTyped(id: string, typed: Readonly<Record<string, string>> | null): void {
  write(TYPED, typed && JSON.stringify([id, typed]));
}
