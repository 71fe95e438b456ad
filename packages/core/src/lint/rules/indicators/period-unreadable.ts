import { timeSpan } from "../../../time/time-span.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** A time in other words can't be ordered or compared with the period of the plan. */
export const periodUnreadable: Rule = {
  id: "period-unreadable",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "時点として読めない書き方", en: "Times that can’t be read" },
  message: {
    ja: "{indicator}「{text}」の時点「{period}」は、年度や月として読めないので、計画の期間や実績の順と比べられません。年度か月か日（{year}、{month} など）で書き、平均や累計などの説明は{field.value.note}に移してください。",
    en: "The time “{period}” of “{text}” can’t be read as a fiscal year, month or day, so it can’t be compared with the period of the plan. Write a year or month ({year}, {month}), and move words such as average to a {field.value.note}.",
  },
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap(({ id, text, baseline, target, actuals = [] }) =>
      [
        ["baseline", baseline] as const,
        ["target", target] as const,
        ...actuals.map((actual, at) => [`actuals ${at}`, actual] as const),
      ].flatMap(([subject, value]) => {
        const period = value?.period ?? "";
        if (period.trim() === "" || timeSpan(period)) return [];
        const [field = ""] = subject.split(" ");
        return [{ node: id, subject, field, params: { text, period, year: "2024", month: "2024-04" } }];
      }),
    ),
};
