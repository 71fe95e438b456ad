import { quantityOf } from "../../../text/quantity-of.ts";
import { QUANTITY } from "../../../text/quantity-words.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** Two quantities need two baselines and two targets, but an indicator holds one of each. */
export const twoIndicatorsInOne: Rule = {
  id: "two-indicators-in-one",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "二つの量を一つに書いた{indicator}", en: "{Indicators} that name two quantities" },
  message: {
    ja: "{indicator}「{text}」には、二つ以上の量が一緒に書かれているようです。それぞれに{field.indicator.baseline}と{field.indicator.target}を書けるように、{indicator}を分けられないか検討してください。",
    en: "“{text}” seems to name more than one quantity. Consider splitting it, so that each has its own {field.indicator.baseline} and {field.indicator.target}.",
  },
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter(({ text }) => namesTwo(text))
      .map(({ id, text }) => ({ node: id, field: "text", params: { text } })),
};

/** Whether a text names a quantity, then a word or mark that joins, and ends in another quantity. */
function namesTwo(text: string): boolean {
  const quantity = quantityOf(text);
  if (ENGLISH.test(quantity)) return true;
  const parts = quantity.split(JOINED);
  const last = parts.at(-1) as string;
  return parts.length > 1 && ENDS_IN_QUANTITY.test(last) && !OF_BOTH.test(last);
}

const ENDS_IN_QUANTITY = new RegExp(`${QUANTITY}(?:など|等)?$`);
/** What joins, right after a quantity. A slash divides: 看取り数/死亡者数. */
const JOINED = new RegExp(
  `(?<=${QUANTITY}(?:など|等)?)\\s*(?:[、,・;\\n]|及び|および|並びに|ならびに|かつ|且つ|や|と)`,
);
/** The last part is about both: 医師数、看護師数の割合 is one quantity. */
const OF_BOTH = new RegExp(`${QUANTITY}(?:の|に対する|に占める|当たり|あたり)`);
/** Number and percentage of, number of … and percentage of. */
const ENGLISH = new RegExp(
  ["^(?!ratio).{0,40}?", "(?: of [^;]{0,100}?)?\\s*(?:,|;|\\band\\b|&)\\s*(?:the )?", ""].join(
    "\\b(?:number|percentage|percent|proportion|rate|share)s?\\b",
  ),
  "i",
);
