import type { Indicator, IndicatorValue } from "../../../model/types.ts";
import { quantityOf } from "../../../text/quantity-of.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** A number inside a text can't be compared, drawn or rated. */
export const valueUnreadable: Rule = {
  id: "value-unreadable",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "数値として読めない値", en: "Values that can’t be read as numbers" },
  message: {
    ja: "{indicator}「{text}」の値「{value}」は、文章として書かれているので、比べたり進み具合を示したりできません。数値だけを入れ、以上、約、男女別などの説明は{field.value.note}に移してください。",
    en: "The value “{value}” of “{text}” is written as text, so it can’t be compared or rated. Enter only the number, and move the other words to a {field.value.note}.",
  },
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap((indicator) =>
      valuesOf(indicator).flatMap(([subject, { value }]) => {
        if (typeof value !== "string" || !NUMBER.test(quantityOf(value))) return [];
        const [field = ""] = subject.split(" ");
        return [{ node: indicator.id, subject, field, params: { text: indicator.text, value } }];
      }),
    ),
};

/** Returns the values of an indicator by the field, and of actual values also by position. */
function valuesOf({ baseline, target, actuals = [] }: Indicator): readonly (readonly [string, IndicatorValue])[] {
  return [
    ...(baseline ? [["baseline", baseline] as const] : []),
    ...(target ? [["target", target] as const] : []),
    ...actuals.map((actual, at) => [`actuals ${at}`, actual] as const),
  ];
}

/** A number outside brackets, except in 全24市町村 and the like. */
const NUMBER = /^(?!全|すべて|all\b).*\d/is;
