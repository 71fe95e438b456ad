import { unrelatedReuses } from "../reading/unrelated-reuses.ts";
import type { Rule } from "../types.ts";

/** An indicator below two outcomes that have nothing else in common: whether it tells of both is to be asked. */
export const indicatorReusedUnrelated: Rule = {
  id: "indicator-reused-unrelated",
  family: "reuse",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    unrelatedReuses(outline).map(({ row, first, here }) => ({
      node: row.node.id,
      parent: here.id,
      params: { text: row.text, first: first.text, here: here.text },
    })),
};
