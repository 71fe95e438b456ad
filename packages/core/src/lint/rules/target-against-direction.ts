import type { Direction, NodeId } from "../../model/types.ts";
import { directionOf } from "../reading/direction-of.ts";
import { indicatorsOf } from "../reading/indicators-of.ts";
import type { Fix, Rule } from "../types.ts";

/** A target on the wrong side of the baseline: one of direction, baseline and target is a slip, and progress would be read backwards. */
export const targetAgainstDirection: Rule = {
  id: "target-against-direction",
  family: "indicators",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap((indicator) => {
      const { id, text, direction, baseline, target } = indicator;
      const values = directionOf(indicator);
      if (!values || !direction || OPPOSITE[direction] !== values) return [];
      const params = { text, baseline: Number(baseline?.value), target: Number(target?.value) };
      return [{ node: id, field: "direction", params, fixes: [reverse(id, values)] }];
    }),
};

const OPPOSITE: Readonly<Record<Direction, Direction | null>> = {
  increase: "decrease",
  decrease: "increase",
  maintain: null,
};

function reverse(node: NodeId, direction: Direction): Fix {
  return { id: "reverse-direction", operation: { type: "edit", target: "node", node, set: { direction } } };
}
