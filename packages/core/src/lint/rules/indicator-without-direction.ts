import type { Direction, NodeId } from "../../model/types.ts";
import { directionOf } from "../reading/direction-of.ts";
import { indicatorsOf } from "../reading/indicators-of.ts";
import type { Fix, Rule } from "../types.ts";

/** Without a direction a reader must guess from two numbers whether more is better. */
export const indicatorWithoutDirection: Rule = {
  id: "indicator-without-direction",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap((indicator) => {
      const { id, text, direction, baseline, target } = indicator;
      const values = directionOf(indicator);
      if (!values || direction !== undefined) return [];
      const params = { text, baseline: Number(baseline?.value), target: Number(target?.value) };
      return [{ node: id, field: "direction", params, fixes: [set(id, values)] }];
    }),
};

function set(node: NodeId, direction: Direction): Fix {
  return { id: "set-direction", operation: { type: "edit", target: "node", node, set: { direction } } };
}
