import type { Indicator } from "../../../model/types.ts";
import { quantityOf } from "../../../text/quantity-of.ts";
import { hasNumber } from "../../reading/has-number.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** A percentage without a denominator will be calculated differently next time, or by the next person in charge. */
export const percentageWithoutDenominator: Rule = {
  id: "percentage-without-denominator",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: {
    ja: "{field.indicator.denominator}の分からない割合",
    en: "Percentages without a {field.indicator.denominator}",
  },
  message: {
    ja: "{indicator}「{text}」は割合のようですが、何に対する割合かが書かれていません。{field.indicator.denominator}（例：65歳以上人口、調査に回答した人）を入れてください。",
    en: "“{text}” seems to be a percentage, but doesn’t say of what. Enter the {field.indicator.denominator}, such as the population aged 65 and over.",
  },
  once: {
    kind: "indicator",
    message: {
      ja: "{indicator}{total}件のうち{count}件に、{field.indicator.denominator}（何に対する割合か）が書かれていません。{field.indicator.denominator}を入れてください。",
      en: "{count} of {total} {indicators} {count|doesn’t|don’t} say of what {count|it is|they are} a percentage. Enter the {field.indicator.denominator}, such as the population aged 65 and over.",
    },
  },
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter((indicator) => hasNumber(indicator) && !indicator.denominator?.trim() && isShare(indicator))
      .map(({ id, text }) => ({ node: id, field: "denominator", params: { text } })),
};

function isShare({ text, unit = "" }: Indicator): boolean {
  const measured = unit.normalize("NFKC").trim();
  if (OTHERWISE_KNOWN.test(text.normalize("NFKC")) || PER.test(measured)) return false;
  return SHARE.test(measured) || /(?:率|割合)$/.test(quantityOf(text));
}

const SHARE = /^(?:%|割合?|パーセント|per ?cent)$/i;
/** Units that name the denominator: 人口10万対, 人/千人. */
const PER = /対|当たり|あたり|\/|per /i;
/** Texts that name the denominator, rates with only one definition, and rates of change. */
const OTHERWISE_KNOWN =
  /占める|のうち|に対する|当たり|あたり|分母|高齢化率|出生率|年齢調整|生存率|(?:増加|減少|増減|変化|伸び|達成|進捗)率|前年[度比]?比|(?:[市県町村区国住都道府]民|世帯|生徒|児童|[患高利障介労回受参来]\S{0,3}者|家族|家庭|企業|事業所|施設|学校|団体|機関|市町村|女性|男性|職員|医師)の割合|(?:%|\b(?:percent(?:age)?|proportion|share|ratio)) of \w/i;
