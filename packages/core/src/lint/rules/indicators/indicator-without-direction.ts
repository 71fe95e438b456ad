import { directionOf } from "../../reading/direction-of.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** Of a target alone, readers have to guess whether more is better. With a baseline, the two numbers show it. */
export const indicatorWithoutDirection: Rule = {
  id: "indicator-without-direction",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: {
    ja: "{field.indicator.direction}の分からない{indicator}",
    en: "{Indicators} without a {field.indicator.direction}",
  },
  message: {
    ja: "{indicator}「{text}」は、{field.indicator.target}が {target} ですが、増えるのと減るのとどちらが良いのかが分かりません。数値の{field.indicator.baseline}を入れるか、「{choice.direction.increase}」「{choice.direction.decrease}」「{choice.direction.maintain}」のどれかを選んでください。",
    en: "“{text}” has a {field.indicator.target} of {target}, but nothing shows whether more or less is better. Enter a {field.indicator.baseline} in figures, or choose “{choice.direction.increase}”, “{choice.direction.decrease}” or “{choice.direction.maintain}”.",
  },
  once: {
    kind: "indicator",
    message: {
      ja: "{indicator}{total}件のうち{count}件に、{field.indicator.target}はありますが、増えるのと減るのとどちらが良いのかが分かりません。数値の{field.indicator.baseline}か{field.indicator.direction}を入れてください。",
      en: "{count} of {total} {indicators} {count|has|have} a {field.indicator.target}, but nothing shows whether more or less is better. Enter a {field.indicator.baseline} in figures, or a {field.indicator.direction}.",
    },
  },
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap((indicator) => {
      const { id, text, direction, target } = indicator;
      if (typeof target?.value !== "number" || direction !== undefined) return [];
      if (directionOf(indicator) || SAID.test(text.normalize("NFKC"))) return [];
      return [{ node: id, field: "direction", params: { text, target: target.value } }];
    }),
};

/** Texts that say which way is better. */
const SAID =
  /増加|減少|低下|上昇|向上|改善|縮小|短縮|延伸|維持|増や|減ら|\b(?:increase|decrease|reduction|reduce|improve|decline|growth)/i;
