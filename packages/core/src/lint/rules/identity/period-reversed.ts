import type { Period } from "../../../model/types.ts";
import { timeSpan } from "../../../time/time-span.ts";
import type { Rule } from "../../types.ts";

/** Usually a typing error, or a mix-up of 西暦 and 和暦. */
export const periodReversed: Rule = {
  id: "period-reversed",
  family: "identity",
  severity: "error",
  preset: "recommended",
  title: { ja: "始まりより前に終わる期間", en: "Periods that end before they start" },
  message: {
    ja: "期間の終わり「{end}」が、始まり「{start}」より前になっています。年の書き間違いがないか確かめてください。",
    en: "The period ends ({end}) before it starts ({start}). Check the years.",
  },
  params: { start: "period", end: "period" },
  check: ({ model, outline }) => [
    ...reversed(model.period),
    ...outline.rows.flatMap(({ node, reuse }) =>
      node.kind === "measure" && !reuse ? reversed(node.period).map((finding) => ({ node: node.id, ...finding })) : [],
    ),
  ],
};

function reversed({ start = "", end = "" }: Period = {}) {
  const [first, last] = [timeSpan(start), timeSpan(end)];
  return first && last && last.end < first.start ? [{ field: "period", params: { start, end } }] : [];
}
