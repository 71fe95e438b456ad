import type { Node, Period } from "../../../model/types.ts";
import type { EditOperation } from "../../../operation/types.ts";
import type { PlanTerm } from "../../../profile/types.ts";
import { searchText } from "../../../text/search-text.ts";
import { type TimeSpan, timeSpan } from "../../../time/time-span.ts";
import { offerFix } from "../../offer-fix.ts";
import type { Fix, Rule, RuleContext } from "../../types.ts";

const usePlanTerm = {
  id: "use-plan-term",
  title: { ja: "{field.period.plan}に合わせる", en: "Use the {field.period.plan}" },
  operation: (period: Period): EditOperation => ({ type: "edit", target: "model", set: { period } }),
};

/**
 * Finds periods that extend beyond the plan term they name. A model may cover only part of the term, for example after
 * a review halfway. Source: the profile's `planTerms`; 厚生労働省老健局老人保健課「地域における在宅医療・介護連携推進事業の更なる推進に向けて」 (2023-10-19).
 */
export const periodAgainstPlanTerm: Rule = {
  id: "period-against-plan-term",
  family: "identity",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{field.period.plan}から外れた期間", en: "Periods outside the plan term" },
  message: {
    ja: "{field.period.plan}は「{plan}」（{start}から{end}まで）ですが、期間がその外に出ています。{field.period.plan}か期間のどちらかを直してください。",
    en: "The {field.period.plan} is “{plan}” ({start} to {end}), but the period goes beyond it. Correct one or the other.",
  },
  params: { start: "period", end: "period" },
  fixes: [usePlanTerm],
  check: (context) => {
    const { period = {} } = context.model;
    const term = termOf(period.plan ?? "", context.profile.planTerms);
    const span = term && spanOf(term);
    const times = [period.start, period.end].flatMap((time) => timeSpan(time ?? "") ?? []);
    if (!span || times.every((time) => time.start <= span.end && time.end >= span.start)) return [];
    const params = { plan: period.plan ?? "", start: term.start, end: term.end };
    return [{ field: "period", params, fixes: useTerm(context, term) }];
  },
};

/** Returns the term that a plan's name contains; none if it contains several, as a plan for two purposes does. */
function termOf(plan: string, terms: readonly PlanTerm[]): PlanTerm | undefined {
  const name = searchText(plan);
  const [term, ...others] = terms.filter(({ names }) =>
    names.some((parts) => parts.every((part) => name.includes(searchText(part)))),
  );
  return others.length === 0 ? term : undefined;
}

function spanOf({ start, end }: Pick<Period, "start" | "end">): TimeSpan | undefined {
  const [first, last] = [timeSpan(start ?? ""), timeSpan(end ?? "")];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/**
 * Offered only if no value of an indicator enters or leaves the period, since another rule would then find it, or no
 * longer do so.
 */
function useTerm({ model, outline }: RuleContext, { start, end }: PlanTerm): readonly Fix[] {
  const period = { ...model.period, start, end };
  const [before, after] = [spanOf(model.period ?? {}), spanOf(period)];
  if (!before || !after || before.end < before.start) return [];
  const within = outline.rows.every(({ node }) =>
    timesOf(node).every(
      (time) =>
        (before.start === after.start || (time.start >= before.start && time.start >= after.start)) &&
        (before.end === after.end || (time.end <= before.end && time.end <= after.end)),
    ),
  );
  return within ? [offerFix(usePlanTerm, period)] : [];
}

function timesOf(node: Node): readonly TimeSpan[] {
  if (node.kind !== "indicator") return [];
  return [node.baseline, node.target].flatMap((value) => timeSpan(value?.period ?? "") ?? []);
}
