import type { CoverageRuleId } from "../../lint/rule-id.ts";
import type { FindingCatalogue } from "./types.ts";

/** The words of the rules about what the programme expects to be covered. */
export const coverage: FindingCatalogue<CoverageRuleId> = {
  ja: {
    "scene-without-outcome": {
      title: "アウトカムのない場面",
      message:
        "「{ja}」の場面に当たるアウトカムがありません。必要かどうかを検討し、あればアウトカムに場面を付けてください。",
    },
  },
  en: {
    "scene-without-outcome": {
      title: "Scenes without an outcome",
      message:
        "No outcome covers the scene “{en}”. Consider whether one is needed, and mark the outcome that covers it.",
    },
  },
};
