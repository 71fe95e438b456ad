import type { BaseLocale } from "@logic-model/core";
import { fillTemplate, kindParams } from "@logic-model/core/vocabulary";
import type { StoredDocument } from "./storage/StoredDocument.ts";
import { WORDS } from "./words.ts";

/** Returns the size of a model as text: アウトカム 6・施策 37（再掲 18）・指標 19. */
export function countText(counts: StoredDocument["counts"], locale: BaseLocale): string {
  const numbers = {
    outcomeCount: counts.outcomes,
    measureCount: counts.measures,
    reuseCount: counts.reuses,
    indicatorCount: counts.indicators,
  };
  return fillTemplate(fillTemplate(WORDS[locale].counts, kindParams(locale), locale), numbers, locale);
}
