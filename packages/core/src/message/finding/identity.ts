import type { IdentityRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about whose plan it is, for when, and in whose words. */
export const identity: FindingCatalogue<IdentityRuleId> = {
  ja: {},
  en: {},
};
