import { wishEnding } from "../../text/wish-ending.ts";
import { wordings } from "../reading/wordings.ts";
import type { Rule } from "../types.ts";

/** A measure worded as a state that is wished for says where to go, not what is done. */
export const measureStatesWish: Rule = {
  id: "measure-states-wish",
  family: "wording",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) =>
    wordings(outline, ["measure"]).flatMap(({ text, place }) => {
      const ending = wishEnding(text);
      return ending === undefined ? [] : [{ ...place, field: "text", params: { text, ending } }];
    }),
};
