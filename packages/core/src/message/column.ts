import { type Locale, translate } from "../language/locale.ts";
import type { Column } from "../layout/types.ts";
import { termTitle } from "../profile/term-title.ts";
import type { Profile } from "../profile/types.ts";

/** Returns the title of a column in the profile's words: the level's for outcomes of a known level, else the kind's. */
export function columnTitle(
  { kind, level }: Pick<Column, "kind" | "level">,
  profile: Profile,
  locale: Locale = "ja",
): string {
  return kind === "outcome" && profile.levels.some(({ id }) => id === level)
    ? termTitle(profile, "levels", level as string, locale)
    : translate(profile.columns[kind], locale, `column.${kind}`);
}
