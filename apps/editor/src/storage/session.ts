const KEY = "logic-model:open";

/** Returns the id of the document that this tab had open before a reload. */
export function openBefore(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers which document this tab has open. Fails silently, as documents are listed on the start page anyway. */
export function rememberOpen(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {}
}
