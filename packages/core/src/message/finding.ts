import type { Finding, RuleId } from "../lint/types.ts";
import { fill, type Locale } from "./locale.ts";

/** What a finding says, as one sentence with what to do about it. */
export function findingMessage(finding: Finding, locale: Locale = "ja"): string {
  return fill(TEXTS[locale][finding.rule], finding.params);
}

const TEXTS: Readonly<Record<Locale, Readonly<Record<RuleId, string>>>> = {
  ja: {
    "indicator-values-missing":
      "指標「{text}」に、基準値も目標値もありません。値を入れるか、未設定・検討中などの理由を書いてください。",
    "outcome-without-measures":
      "「{text}」につながる施策がありません。施策を置くか、このアウトカムが必要かを見直してください。",
    "reuse-wording-differs":
      "再掲の文言「{here}」が、もとの文言「{text}」と違います。同じ施策なら文言をそろえ、別の施策なら再掲をやめて独立させてください。",
    "scene-without-outcome":
      "「{ja}」の場面に当たるアウトカムがありません。必要かどうかを検討し、あればアウトカムに場面を付けてください。",
    "unplaced-node": "「{text}」は、まだどこにも置かれていません。つながるアウトカムの下に置いてください。",
  },
  en: {
    "indicator-values-missing":
      "The indicator “{text}” has neither a baseline nor a target. Enter values, or say why they are still open.",
    "outcome-without-measures":
      "No measure leads to “{text}”. Place one below it, or reconsider whether this outcome is needed.",
    "reuse-wording-differs":
      "This reuse reads “{here}”, but its original reads “{text}”. Use one wording if it is the same measure; otherwise make it a measure of its own.",
    "scene-without-outcome":
      "No outcome covers the scene “{en}”. Consider whether one is needed, and mark the outcome that covers it.",
    "unplaced-node": "“{text}” does not stand anywhere yet. Place it below the outcome it leads to.",
  },
};
