const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** A constructed stylesheet of a document, made once: the only kind that a strict content security policy lets into a shadow root. */
export function stylesheet(document: Document, text: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
}
