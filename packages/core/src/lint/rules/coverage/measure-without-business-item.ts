import { measuresWithout } from "../../reading/measures-without.ts";
import { namesTerm } from "../../reading/names-term.ts";
import type { Rule } from "../../types.ts";

/** If most measures have business items, one without is missing from the report by item. */
export const measureWithoutBusinessItem: Rule = {
  id: "measure-without-business-item",
  family: "coverage",
  severity: "info",
  preset: "strict",
  title: { ja: "事業項目の付いていない{measure}", en: "{Measures} without a business item" },
  message: {
    ja: "{measure}「{text}」に、事業項目が付いていません。当たる事業項目がないか確かめてください。",
    en: "“{text}” has no business item. Check whether it belongs to one.",
  },
  check: ({ outline, profile }) =>
    profile.businessItems.length === 0
      ? []
      : measuresWithout(outline, (measure) => namesTerm(measure.businessItems)).map(({ id, text }) => ({
          node: id,
          field: "businessItems",
          params: { text },
        })),
};
