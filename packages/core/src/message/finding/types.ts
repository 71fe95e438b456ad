import type { Words } from "../../language/locale.ts";

/** What a rule is called above its findings, and what a finding says: what is wrong and what to do, with `{name}` for parameters. */
interface FindingWords {
  readonly title: string;
  readonly message: string;
}

/** The words of some rules in each language. */
export type FindingCatalogue<Id extends string> = Readonly<Record<keyof Words, Readonly<Record<Id, FindingWords>>>>;
