import { childPlacements, getNode } from "../../../model/query.ts";
import type { IndicatorKind, LogicModel, Node, NodeId } from "../../../model/types.ts";
import { figureIn } from "../../../text/figure-in.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/**
 * Without an indicator, nobody knows whether an outcome has been achieved, unless it is about a figure itself. Source: 「令和5年度在宅医療・介護連携推進支援事業に係る調査等
 * 事業実施内容報告書」 (2024-03), 茨城県水戸市: without indicators, the effect of the measures couldn't be seen.
 */
export const outcomeWithoutIndicator: Rule = {
  id: "outcome-without-indicator",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{indicator}のない{outcome}", en: "{Outcomes} without {indicators}" },
  message: {
    ja: "「{text}」が実現したかどうかを確かめる{indicator}がありません。何で確かめるかを決めて、{indicator}を付けてください。",
    en: "“{text}” has no {indicators} to show whether it has been achieved. Decide what would show it, and add one.",
  },
  once: {
    kind: "outcome",
    message: {
      ja: "{outcome}{total}件のうち{count}件に、実現したかどうかを確かめる{indicator}がありません。大事なものから、何で確かめるかを決めて{indicator}を付けてください。",
      en: "{count} of {total} {outcomes} {count|has|have} no {indicators} to show whether {count|it has|they have} been achieved. Start with the most important, and decide what would show it.",
    },
  },
  check: ({ model, outline }) => {
    const measured = new Map<NodeId, boolean>();
    return outline.rows
      .filter(
        ({ node, reuse }) => node.kind === "outcome" && !reuse && !isBlank(node) && figureIn(node.text) === undefined,
      )
      .filter(({ node }) => !isMeasured(node, model, measured))
      .map(({ node }) => ({ node: node.id, field: "indicators", params: { text: node.text } }));
  },
};

/** On a measure, indicators of these kinds measure only the measure. One without a kind may measure the outcome. */
const OF_MEASURES: ReadonlySet<IndicatorKind | undefined> = new Set(["structure", "process", "output"] as const);

/** Whether an indicator of this outcome, or of anything below it, may measure it. Visits each node once. */
function isMeasured(node: Node, model: LogicModel, known: Map<NodeId, boolean>): boolean {
  let measured = known.get(node.id);
  if (measured === undefined) {
    measured = childPlacements(node).some((placement) => {
      const child = getNode(model, placement.node) as Node;
      if (child.kind !== "indicator") return isMeasured(child, model, known);
      return node.kind === "outcome" || !OF_MEASURES.has(child.indicatorKind);
    });
    known.set(node.id, measured);
  }
  return measured;
}
