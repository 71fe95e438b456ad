import { WORDS } from "./spelling-words.ts";

/** A word in one of its spellings. */
export interface Spelling {
  /** The name of the word. */
  readonly word: string;
  /** The spelling to display: 受ける. */
  readonly label: string;
  /** The part that is spelled this way: 受け. */
  readonly stem: string;
}

const SPELLINGS: readonly (Spelling & { readonly pattern: string })[] = Object.entries(WORDS).flatMap(
  ([word, entries]) => entries.map(([stem, label, pattern]) => ({ word, stem, label, pattern })),
);
const PATTERN = new RegExp(SPELLINGS.map(({ pattern }) => `(${pattern})`).join("|"), "g");

/** Returns the words of a text (in NFKC) that have several spellings, in reading order. */
export function spellingsIn(text: string): readonly Spelling[] {
  const found: Spelling[] = [];
  replaceSpellings(text.normalize("NFKC"), (spelling) => {
    found.push(spelling);
    return spelling.stem;
  });
  return found;
}

/** Returns a text with the spelling of each such word replaced. */
export function replaceSpellings(text: string, stem: (spelling: Spelling) => string): string {
  return text.replace(PATTERN, (_, ...groups) =>
    stem(SPELLINGS[groups.findIndex((group) => group !== undefined)] as Spelling),
  );
}
