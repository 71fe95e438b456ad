const KEY = "logic-model:open";

/** The id of the document that this tab had open before it was reloaded. */
export function openBefore(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers what this tab has open, where the browser lets it; without it, the list of documents tells. */
export function rememberOpen(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {}
}
