import type { Direction, NodeId } from "../../../model/types.ts";
import type { EditOperation } from "../../../operation/types.ts";
import { offerFix } from "../../offer-fix.ts";
import { directionOf } from "../../reading/direction-of.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

const setDirection = {
  id: "set-direction",
  title: { ja: "{field.indicator.direction}を値から入れる", en: "Set the {field.indicator.direction} from the values" },
  operation: (node: NodeId, direction: Direction): EditOperation => ({
    type: "edit",
    target: "node",
    node,
    set: { direction },
  }),
};

/** Without a direction, readers have to guess from two numbers whether more is better. */
export const indicatorWithoutDirection: Rule = {
  id: "indicator-without-direction",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: {
    ja: "{field.indicator.direction}のない{indicator}",
    en: "{Indicators} without a {field.indicator.direction}",
  },
  message: {
    ja: "{indicator}「{text}」に{field.indicator.direction}がありません。{field.indicator.baseline} {baseline} と{field.indicator.target} {target} から、「{choice.direction.increase}」「{choice.direction.decrease}」「{choice.direction.maintain}」のどれかを選んでください。",
    en: "“{text}” has no {field.indicator.direction}. With a {field.indicator.baseline} of {baseline} and a {field.indicator.target} of {target}, choose “{choice.direction.increase}”, “{choice.direction.decrease}” or “{choice.direction.maintain}”.",
  },
  fixes: [setDirection],
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap((indicator) => {
      const { id, text, direction, baseline, target } = indicator;
      const values = directionOf(indicator);
      if (!values || direction !== undefined) return [];
      const params = { text, baseline: Number(baseline?.value), target: Number(target?.value) };
      return [{ node: id, field: "direction", params, fixes: [offerFix(setDirection, id, values)] }];
    }),
};
