import { baseLocale, type Locale } from "../language/locale.ts";
import type { Column } from "../layout/types.ts";
import type { Profile } from "../profile/types.ts";

/** The title of a column in the profile's words: the level's for outcomes of a level it knows, else the kind's. */
export function columnTitle(
  { kind, level }: Pick<Column, "kind" | "level">,
  profile: Profile,
  locale: Locale = "ja",
): string {
  const named = kind === "outcome" ? profile.levels.find(({ id }) => id === level) : undefined;
  return (named?.title ?? profile.columns[kind])[baseLocale(locale)];
}
