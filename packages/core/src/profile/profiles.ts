import { baseLocale, type Locale, withWords } from "../language/locale.ts";
import type { LogicModel } from "../model/types.ts";
import { generic } from "./generic.ts";
import { homeCare } from "./home-care.ts";
import { medicalPlan } from "./medical-plan.ts";
import type { Profile } from "./types.ts";

/**
 * The profiles that come with the toolkit.
 *
 * @group Profiles
 */
export const PROFILES: readonly Profile[] = [generic, homeCare, medicalPlan];

/**
 * Returns the profile of a model; `generic` if the model has none or it isn't in `profiles`.
 *
 * @group Profiles
 */
export function profileOf(model: LogicModel, profiles: readonly Profile[] = PROFILES): Profile {
  return profiles.find((profile) => profile.id === model.profile) ?? generic;
}

/**
 * Returns the locale with a profile's `words` added. Texts that the locale already has, from a host or a further
 * language, take precedence.
 */
export function profileLocale({ words }: Profile, locale: Locale): Locale {
  if (!words) return locale;
  const own = Object.entries(words).map(([id, text]) => [id, text[baseLocale(locale)]]);
  return withWords(locale, { ...Object.fromEntries(own), ...(typeof locale === "object" ? locale.words : {}) });
}
