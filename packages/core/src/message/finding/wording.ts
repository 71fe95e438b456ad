import type { WordingRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about how things are worded. */
export const wording: FindingCatalogue<WordingRuleId> = {
  ja: {},
  en: {},
};
