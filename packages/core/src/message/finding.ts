import { fill } from "../language/fill.ts";
import { baseLocale, type Locale } from "../language/locale.ts";
import type { RuleId } from "../lint/rule-id.ts";
import type { Finding } from "../lint/types.ts";
import { coverage } from "./finding/coverage.ts";
import { identity } from "./finding/identity.ts";
import { indicators } from "./finding/indicators.ts";
import { reuse } from "./finding/reuse.ts";
import { structure } from "./finding/structure.ts";
import type { FindingCatalogue } from "./finding/types.ts";
import { wording } from "./finding/wording.ts";

/** What a finding says: what is wrong, and what to do about it. */
export function findingMessage({ rule, params }: Pick<Finding, "rule" | "params">, locale: Locale = "ja"): string {
  return fill(WORDS[baseLocale(locale)][rule].message, params);
}

/** What a rule is called above its findings. */
export function ruleTitle(rule: RuleId, locale: Locale = "ja"): string {
  return WORDS[baseLocale(locale)][rule].title;
}

const WORDS: FindingCatalogue<RuleId> = {
  ja: {
    ...structure.ja,
    ...identity.ja,
    ...reuse.ja,
    ...wording.ja,
    ...indicators.ja,
    ...coverage.ja,
  },
  en: {
    ...structure.en,
    ...identity.en,
    ...reuse.en,
    ...wording.en,
    ...indicators.en,
    ...coverage.en,
  },
};
