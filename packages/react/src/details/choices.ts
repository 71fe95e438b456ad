import type { Locale, Profile } from "@logic-model/core";
import { termTitle } from "@logic-model/core/profile";
import { CHOICES, type ChoiceName, choiceTitle, type TermList } from "@logic-model/core/vocabulary";

/** Something to choose; `id` is what the model keeps. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Returns the values of a choice. */
export function choicesOf(name: ChoiceName, locale: Locale): readonly Choice[] {
  return CHOICES[name].map((id) => ({ id, title: choiceTitle(name, id, locale) }));
}

/** Returns the terms of a profile, with their labels if they have any: ア 地域の医療・介護の資源の把握. */
export function termChoices(profile: Profile, list: TermList, locale: Locale): readonly Choice[] {
  const labels = new Map(profile.businessItems.map(({ id, labels }) => [id, Object.values(labels)[0]]));
  return profile[list].map(({ id }) => {
    const label = list === "businessItems" ? labels.get(id) : undefined;
    const title = termTitle(profile, list, id, locale);
    return { id, title: label ? `${label} ${title}` : title };
  });
}
