import { childList, getNode } from "../../../model/query.ts";
import type { LogicModel, Node, Outcome } from "../../../model/types.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** Outcomes that lead one to one to the next without indicators: the step in between adds nothing. */
export const singleChildChain: Rule = {
  id: "single-child-chain",
  family: "structure",
  severity: "info",
  preset: "strict",
  title: { ja: "一つずつだけのつながり", en: "Chains of single items" },
  message: {
    ja: "「{text}」から下は、「{below}」などが一つずつつながるだけです。分けて書く必要があるか、抜けている項目がないかを見直してください。",
    en: "The only item below “{text}” is “{below}”, which again has a single item below it. Check whether each step is needed, or whether something is missing.",
  },
  check: ({ model, outline }) =>
    outline.rows.flatMap(({ node, above, reuse }) => {
      const step = reuse ? undefined : idleStep(node, model);
      if (!step || (above && idleStep(above.node, model))) return [];
      return [{ node: node.id, field: "outcomes", params: { text: node.text, below: step.text } }];
    }),
};

/** Returns the only child of an outcome if it is an outcome without indicators that again has only one child. */
function idleStep(node: Node, model: LogicModel): Outcome | undefined {
  const step = node.kind === "outcome" ? onlyChild(node, model) : undefined;
  if (step?.kind !== "outcome" || step.indicators.length > 0) return undefined;
  const end = onlyChild(step, model);
  return end && ![node, step, end].some(isBlank) ? step : undefined;
}

/** Returns the outcome or measure below a node if there is exactly one. */
function onlyChild(node: Node, model: LogicModel): Node | undefined {
  const [outcomes, measures] = [childList(node, "outcome"), childList(node, "measure")];
  const only = outcomes.length + measures.length === 1 ? (outcomes[0] ?? measures[0]) : undefined;
  return only && getNode(model, only.node);
}
