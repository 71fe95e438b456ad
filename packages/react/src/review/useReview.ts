import { type Locale, type Outline, outline, type Profile, profileOf } from "@logic-model/core";
import { type CoverageMessages, coverageEn, coverageJa } from "../messages/coverage.ts";
import type { ReviewProps } from "./ReviewProps.ts";

/** What the coverage views read of their props, with what holds where nothing is said. */
export interface Review {
  readonly outline: Outline;
  readonly profile: Profile;
  readonly locale: Locale;
  readonly words: CoverageMessages;
}

/** Reads the props of a coverage view. */
export function useReview({ model, profile, locale = "ja", messages }: ReviewProps): Review {
  return {
    outline: outline(model),
    profile: profile ?? profileOf(model),
    locale,
    words: { ...(locale === "ja" ? coverageJa : coverageEn), ...messages },
  };
}
