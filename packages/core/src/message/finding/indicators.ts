import type { IndicatorRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about how outcomes and measures are measured. */
export const indicators: FindingCatalogue<IndicatorRuleId> = {
  ja: {
    "indicator-values-missing": {
      title: "値が未記入の指標",
      message: "指標「{text}」に、基準値も目標値もありません。値を入れるか、未設定・検討中などの理由を書いてください。",
    },
  },
  en: {
    "indicator-values-missing": {
      title: "Indicators without values",
      message:
        "The indicator “{text}” has neither a baseline nor a target. Enter values, or say why they are still open.",
    },
  },
};
