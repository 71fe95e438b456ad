import type { ReuseRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about what stands in several places. */
export const reuse: FindingCatalogue<ReuseRuleId> = {
  ja: {
    "reuse-wording-differs": {
      title: "もとと文言が違う再掲",
      message:
        "再掲の文言「{here}」が、もとの文言「{text}」と違います。同じ施策なら文言をそろえ、別の施策なら再掲をやめて独立させてください。",
    },
  },
  en: {
    "reuse-wording-differs": {
      title: "Reuses worded differently",
      message:
        "This reuse reads “{here}”, but its original reads “{text}”. Use one wording if it is the same measure; otherwise make it a measure of its own.",
    },
  },
};
