import { type Locale, translate } from "../language/locale.ts";
import type { Column } from "../layout/types.ts";
import type { Profile } from "../profile/types.ts";

/** Returns the title of a column in the profile's words: the level's for outcomes of a known level, else the kind's. */
export function columnTitle(
  { kind, level }: Pick<Column, "kind" | "level">,
  profile: Profile,
  locale: Locale = "ja",
): string {
  const named = kind === "outcome" ? profile.levels.find(({ id }) => id === level) : undefined;
  return named
    ? translate(named.title, locale, `level.${named.id}`)
    : translate(profile.columns[kind], locale, `column.${kind}`);
}
