import type { Indicator, IndicatorValue } from "../../model/types.ts";
import { searchText } from "../../text/search-text.ts";
import type { NodeText } from "./node-texts.ts";

/**
 * Whether two nodes with the same text may be the same thing. Indicators aren't if they differ in a unit or a value, or
 * if they belong to measures: 参加者数 of two measures are two numbers.
 */
export function mayBeSame({ row: one }: NodeText, { row: other }: NodeText): boolean {
  if (one.node.kind !== "indicator" || other.node.kind !== "indicator") return true;
  if ([one, other].some(({ above }) => above?.node.kind === "measure")) return false;
  const theirs = facts(other.node);
  return facts(one.node).every((fact, i) => fact === undefined || theirs[i] === undefined || fact === theirs[i]);
}

/** Returns what distinguishes an indicator; `undefined` for each fact it doesn't have. */
function facts({ unit, denominator, direction, indicatorKind, baseline, target }: Indicator) {
  return [written(unit), written(denominator), direction, indicatorKind, amount(baseline), amount(target)];
}

function amount({ value, period }: IndicatorValue = {}): string | undefined {
  return value === undefined ? undefined : written(`${value} ${period ?? ""}`);
}

function written(text: string | undefined): string | undefined {
  return searchText(text ?? "") || undefined;
}
