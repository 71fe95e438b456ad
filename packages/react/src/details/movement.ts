import { fill, type Indicator, type IndicatorValue, periodWords } from "@logic-model/core";
import type { DetailsEditor } from "./detailsEditor.ts";

/** How an indicator is to move, and has moved: 基準 70.2%（令和3年度） → 実績 68%（令和5年度） → 目標 65%（令和10年度、減らす）; `null` where it has no value. */
export function movement(
  { baseline, target, actuals, unit = "", direction }: Indicator,
  { messages, locale }: Pick<DetailsEditor, "messages" | "locale">,
): string | null {
  const stage = (name: string, stands: IndicatorValue | undefined, wish = ""): readonly string[] => {
    if (stands?.value === undefined) return [];
    const value = typeof stands.value === "number" ? stands.value.toLocaleString("ja-JP", DIGITS) + unit : stands.value;
    const said = [stands.period && periodWords(stands.period, locale), wish].filter(Boolean);
    const about = said.length ? fill(messages.details_about, { text: said.join(messages.details_comma) }) : "";
    return [`${name} ${value}${about}`];
  };
  const stages = [
    ...stage(messages.details_baselineShort, baseline),
    ...stage(
      messages.details_actualShort,
      actuals?.findLast(({ value }) => value !== undefined),
    ),
    ...stage(messages.details_targetShort, target, direction && messages[`details_${direction}`]),
  ];
  return stages.length ? stages.join(" → ") : null;
}

const DIGITS = { maximumFractionDigits: 20 };
