import type { StructureRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about how the model is built. */
export const structure: FindingCatalogue<StructureRuleId> = {
  ja: {
    "outcome-without-measures": {
      title: "施策のないアウトカム",
      message: "「{text}」につながる施策がありません。施策を置くか、このアウトカムが必要かを見直してください。",
    },
    "unplaced-node": {
      title: "どこにも置かれていない項目",
      message: "「{text}」は、まだどこにも置かれていません。つながるアウトカムの下に置いてください。",
    },
  },
  en: {
    "outcome-without-measures": {
      title: "Outcomes without measures",
      message: "No measure leads to “{text}”. Place one below it, or reconsider whether this outcome is needed.",
    },
    "unplaced-node": {
      title: "Items that stand nowhere",
      message: "“{text}” does not stand anywhere yet. Place it below the outcome it leads to.",
    },
  },
};
