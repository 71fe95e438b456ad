import { quantityOf } from "../../../text/quantity-of.ts";
import { hasNumber } from "../../reading/has-number.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** 120 people, 120 cases and 120 per cent are not the same. */
export const indicatorWithoutUnit: Rule = {
  id: "indicator-without-unit",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "{field.indicator.unit}のない{indicator}", en: "{Indicators} without a {field.indicator.unit}" },
  message: {
    ja: "{indicator}「{text}」の数値に{field.indicator.unit}がありません。人、件、％などの{field.indicator.unit}を入れてください。",
    en: "The values of “{text}” have no {field.indicator.unit}. Enter one, such as people, cases or %.",
  },
  once: {
    kind: "indicator",
    message: {
      ja: "{indicator}{total}件のうち{count}件に、数値の{field.indicator.unit}がありません。人、件、％などの{field.indicator.unit}を入れてください。",
      en: "{count} of {total} {indicators} {count|has|have} values without a {field.indicator.unit}. Enter one, such as people, cases or %.",
    },
  },
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter(
        (indicator) =>
          hasNumber(indicator) &&
          !indicator.unit?.trim() &&
          !namesUnit(indicator.text) &&
          !HAS_NONE.test(quantityOf(indicator.text)),
      )
      .map(({ id, text }) => ({ node: id, field: "unit", params: { text } })),
};

/** Figures without a unit, and texts that say what is counted. */
const HAS_NONE =
  /(?:指数|係数|倍率|死亡比|出生率|偏差値)$|\b(?:index|coefficient)\b|^(?:%|(?:total )?number|percent(?:age)?|proportion|ratio) of /i;

/** Whether a text has a unit in brackets: （人）, （単位：％）, （延べ件数、回/年）. */
function namesUnit(text: string): boolean {
  return [...text.normalize("NFKC").matchAll(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g)].some(([, inside = ""]) =>
    inside.split(/[\s、,・:]/).some((part) => UNIT.test(part)),
  );
}

const UNIT =
  /^(?:延べ|のべ|実)?(?:[十百千万億]*(?:人|名|件|回|円|世帯)|[%‰割点度歳年月日分秒床台校社組部冊枚種]|パーセント|ポイント|時間|[かカヵヶケ箇個]所|施設|事業所|機関|団体|職種|市町村|圏域|people|persons|cases|times|days|hours|points|percent)(?:\/.*|数)?$|^\d+点満点/i;
