/** Returns a text in NFKC without the marks ※ and ※1 that point from within a sentence to a note: ACP※の普及. */
export function withoutNoteMarks(text: string): string {
  return text.normalize("NFKC").replace(MARK, "");
}

const MARK = /※\d{0,2}(?=[のをがはにへとでもや、])/g;
