import { plainWording } from "./plain-wording.ts";
import { quantityOf } from "./quantity-of.ts";
import { QUANTITY } from "./quantity-words.ts";

/**
 * Returns whether a text is a quantity by itself (健診受診率, Percentage of adults who smoke) or the change of one
 * (健康寿命の延伸, Reduced rate of teen births); `undefined` for any other text.
 */
export function figureIn(text: string): "quantity" | "change" | undefined {
  const plain = plainWording(text);
  if (ALONE.test(quantityOf(plain))) return "quantity";
  return CHANGE.test(plain) ? "change" : undefined;
}

const ENGLISH = "(?:number|percentage|percent|proportion|rate|ratio|share|incidence|prevalence)s? of";
const ALONE = new RegExp(
  `${QUANTITY}$|^(?:(?:the|total|average) )?(?:%|${ENGLISH}) (?!.* (?:is|are|falls?|rises?|increases?|decreases?|declines?)\\b)`,
  "i",
);
const CHANGE = new RegExp(
  [
    `(?:${QUANTITY}|寿命|人口|所得)(?:の|が|を|は)、?(?:更なる|さらに|さらなる)?(?:増加|減少|低下|向上|上昇|改善|縮小|延伸|短縮|維持|拡大|増[えや]|減[らっる]|[上下][がげ]|[延伸][びば]|高[まく]|低く)`,
    `\\b(?:${ENGLISH}\\b|life expectancy|(?:mortality|birth|death|unemployment|graduation)(?: rates?)?\\b)`,
  ].join("|"),
  "i",
);
