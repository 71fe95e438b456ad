import { capital } from "../language/capital.ts";
import { fillTemplate } from "../language/fill.ts";
import { baseLocale, type Locale, translate, type Words } from "../language/locale.ts";
import type { Chip } from "../layout/types.ts";
import type { Row } from "../outline/outline.ts";
import { termTitle } from "../profile/term-title.ts";
import type { Profile } from "../profile/types.ts";

/** A kind of chip on cards. */
interface ChipDefinition {
  readonly role: Chip["role"];
  /** Overlaid as `chip.<role>.<name>`. */
  readonly words: Readonly<Record<string, Words>>;
  /** The ids of the fields and choices that the words name. A renamed one takes the place of what they say. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Returns the function from a row to the texts of its chips. It runs for every row, so prepare here what rows share. */
  readonly texts: (
    word: (name: string) => string,
    profile: Profile,
    locale: Locale,
  ) => (row: Row) => readonly string[] | undefined;
}

/** The chips of cards, in the order in which they are shown. */
export const CHIPS: readonly ChipDefinition[] = [
  {
    role: "scene",
    words: {},
    texts(_, profile, locale) {
      const titles = new Map(profile.scenes.map(({ id }) => [id, termTitle(profile, "scenes", id, locale)]));
      return ({ node }) => (node.kind === "outcome" ? node.scenes?.map((id) => titles.get(id) ?? id) : undefined);
    },
  },
  {
    role: "consultation",
    words: {
      open: { ja: "要相談 {about}", en: "To agree: {about}" },
      inProgress: { ja: "相談中 {about}", en: "Discussing: {about}" },
      agreed: { ja: "合意 {about}", en: "Agreed: {about}" },
    },
    names: {
      open: ["field.measure.consultation", "field.consultation"],
      inProgress: ["choice.consultation.inProgress"],
      agreed: ["choice.consultation.agreed"],
    },
    texts(word) {
      return ({ consultation }) => {
        if (!consultation) return undefined;
        const { organization, text, state = "open" } = consultation;
        return [fillTemplate(word(state), { about: organization ?? text ?? "" }).trim()];
      };
    },
  },
];

/** Returns the function from a row to its chips. */
export function chipsOf(profile: Profile, locale: Locale): (row: Row) => readonly Chip[] | undefined {
  const own: Readonly<Record<string, string>> = typeof locale === "string" ? {} : locale.words;
  const readers = CHIPS.map(({ role, words, names = {}, texts }) => {
    const word = (name: string) => {
      const id = `chip.${role}.${name}`;
      const renamed = names[name]?.find((id) => Object.hasOwn(own, id));
      if (renamed === undefined || Object.hasOwn(own, id)) return translate(words[name] as Words, locale, id);
      return `${capital(own[renamed] as string)}${baseLocale(locale) === "ja" ? " " : ": "}{about}`;
    };
    return { role, read: texts(word, profile, locale) };
  });
  return (row) => {
    let chips: Chip[] | undefined;
    for (const { role, read } of readers)
      for (const text of read(row) ?? []) {
        chips ??= [];
        chips.push({ role, text });
      }
    return chips;
  };
}
