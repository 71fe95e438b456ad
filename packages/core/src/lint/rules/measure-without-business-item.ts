import { measuresWithout } from "../reading/measures-without.ts";
import { namesTerm } from "../reading/names-term.ts";
import type { Rule } from "../types.ts";

/** Where most measures say which business items they carry out, one that does not is missing from the report by item. */
export const measureWithoutBusinessItem: Rule = {
  id: "measure-without-business-item",
  family: "coverage",
  severity: "info",
  preset: "strict",
  check: ({ outline, profile }) =>
    profile.businessItems.length === 0
      ? []
      : measuresWithout(outline, (measure) => namesTerm(measure.businessItems)).map(({ id, text }) => ({
          node: id,
          field: "businessItems",
          params: { text },
        })),
};
