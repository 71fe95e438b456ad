import type { Direction, NodeId } from "../../../model/types.ts";
import type { EditOperation } from "../../../operation/types.ts";
import { offerFix } from "../../offer-fix.ts";
import { directionOf } from "../../reading/direction-of.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

const reverseDirection = {
  id: "reverse-direction",
  title: { ja: "{field.indicator.direction}を逆にする", en: "Reverse the {field.indicator.direction}" },
  operation: (node: NodeId, direction: Direction): EditOperation => ({
    type: "edit",
    target: "node",
    node,
    set: { direction },
  }),
};

/**
 * If the target is on the wrong side of the baseline, one of the three is wrong, and progress would be shown reversed.
 */
export const targetAgainstDirection: Rule = {
  id: "target-against-direction",
  family: "indicators",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{field.indicator.direction}と逆の{field.indicator.target}", en: "Targets against the direction" },
  message: {
    ja: "{indicator}「{text}」の{field.indicator.direction}と、{field.indicator.baseline} {baseline} から{field.indicator.target} {target} への動きが逆になっています。{field.indicator.direction}、{field.indicator.baseline}、{field.indicator.target}のどれかに誤りがないか確かめてください。",
    en: "“{text}” goes from a {field.indicator.baseline} of {baseline} to a {field.indicator.target} of {target}, against its {field.indicator.direction}. Check all three for mistakes.",
  },
  fixes: [reverseDirection],
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap((indicator) => {
      const { id, text, direction, baseline, target } = indicator;
      const values = directionOf(indicator);
      if (!values || !direction || OPPOSITE[direction] !== values) return [];
      const params = { text, baseline: Number(baseline?.value), target: Number(target?.value) };
      return [{ node: id, field: "direction", params, fixes: [offerFix(reverseDirection, id, values)] }];
    }),
};

const OPPOSITE: Readonly<Record<Direction, Direction | null>> = {
  increase: "decrease",
  decrease: "increase",
  maintain: null,
};
