import type { Indicator, IndicatorValue } from "@logic-model/core";
import { choiceTitle, fillTemplate, formatNumber, joinList, periodWords } from "@logic-model/core/vocabulary";
import type { DetailsEditor } from "./detailsEditor.ts";

/**
 * Returns how an indicator has moved and is to move: 基準 70.2%（令和3年度） → 実績 68%（令和5年度） → 目標 65%（令和10年度、減らす）.
 * `null` if it has no value.
 */
export function movement(
  { baseline, target, actuals, unit = "", direction }: Indicator,
  { messages, locale }: Pick<DetailsEditor, "messages" | "locale">,
): string | null {
  const stage = (label: string, at: IndicatorValue | undefined, wish?: string): readonly string[] => {
    if (at?.value === undefined) return [];
    const value = typeof at.value === "number" ? formatNumber(at.value, locale) + unit : at.value;
    const about = [at.period && periodWords(at.period, locale), wish].filter((text) => text !== undefined);
    const template = about.length ? messages.details_stageAbout : messages.details_stage;
    return [fillTemplate(template, { label, value, about: joinList(about, locale) })];
  };
  const last = actuals?.findLast(({ value }) => value !== undefined);
  const wish = direction && choiceTitle("direction", direction, locale);
  const stages = [
    ...stage(messages.details_baselineShort, baseline),
    ...stage(messages.details_actualShort, last),
    ...stage(messages.details_targetShort, target, wish),
  ];
  return stages.length ? stages.join(" → ") : null;
}
