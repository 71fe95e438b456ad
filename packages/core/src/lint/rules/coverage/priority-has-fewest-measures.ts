import type { Outline, Row } from "../../../outline/outline.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** How many siblings with measures a priority needs before it is compared with them. */
const ENOUGH = 3;

/**
 * Finds priorities that have hardly any measures of their own. Source: 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」, 福知山市:
 * the theme was 看取り, but seven of its ten measures are reuses.
 */
export const priorityHasFewestMeasures: Rule = {
  id: "priority-has-fewest-measures",
  family: "coverage",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{measure}の少ない重点{outcome}", en: "Priorities with few {measures}" },
  message: {
    ja: "「{text}」は重点ですが、ここで初めて出てくる{measure}は{own}件（ほかに再掲{reused}件）で、並ぶ{outcome}の中で最も少なくなっています。重点にふさわしい{measure}をさらに考えられないか、話し合ってみてください。",
    en: "“{text}” is a priority, but none of the {outcomes} beside it has fewer {measures} of its own ({own}, plus {reused} reused). Discuss whether more can be done for it.",
  },
  check: ({ outline }) => {
    const counts = countMeasures(outline);
    const siblings = new Map<Row | null, Siblings>();
    for (const [row, { own, reused }] of counts) {
      const { fewest, most, filled } = siblings.get(row.above) ?? { fewest: own, most: 0, filled: 0 };
      siblings.set(row.above, {
        fewest: Math.min(fewest, own),
        most: isPriority(row) ? most : Math.max(most, own),
        filled: filled + (own + reused > 0 ? 1 : 0),
      });
    }
    return [...counts].flatMap(([row, { own, reused }]) => {
      const { fewest, most, filled } = siblings.get(row.above) as Siblings;
      if (!isPriority(row) || isBlank(row.node) || own + reused === 0) return [];
      if (filled - 1 < ENOUGH || own > fewest || own >= most) return [];
      return [{ node: row.node.id, field: "measures", params: { text: row.node.text, own, reused } }];
    });
  },
};

/** The outcomes below one node. */
interface Siblings {
  /** The fewest own measures that one of them has. */
  readonly fewest: number;
  /** The most own measures among those that are no priority. */
  readonly most: number;
  /** How many of them have measures, own or reused. */
  readonly filled: number;
}

interface Count {
  own: number;
  reused: number;
}

/**
 * Counts the measures below each outcome by whether they appear there first. Outcomes are counted at their first row.
 */
function countMeasures({ rows }: Outline): ReadonlyMap<Row, Count> {
  const counts = new Map<Row, Count>();
  for (const row of rows) {
    if (row.node.kind === "outcome" && !row.reuse) counts.set(row, { own: 0, reused: 0 });
    if (row.node.kind !== "measure") continue;
    for (let at = row.above; at; at = at.above) {
      const count = counts.get(at);
      if (count) count[row.reuse ? "reused" : "own"]++;
    }
  }
  return counts;
}

const isPriority = ({ node }: Row) => node.kind === "outcome" && node.priority === true;
