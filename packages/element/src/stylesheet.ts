const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Returns a constructed stylesheet, shared within a document. A strict content security policy allows no other kind in a shadow root. */
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
