import { baseLocale, type Locale, type Profile, type Term } from "@logic-model/core";
import type { Choice } from "./ChoiceField.tsx";

/** Levels or scenes of a profile, to choose from. */
export function termChoices(terms: readonly Term[], locale: Locale): readonly Choice[] {
  return terms.map(({ id, title }) => ({ id, title: title[baseLocale(locale)] }));
}

/** Business items of a profile with their labels: ア 地域の医療・介護の資源の把握. */
export function businessItemChoices({ businessItems }: Profile, locale: Locale): readonly Choice[] {
  return businessItems.map(({ id, title, labels }) => {
    const label = Object.values(labels)[0];
    return { id, title: label ? `${label} ${title[baseLocale(locale)]}` : title[baseLocale(locale)] };
  });
}
