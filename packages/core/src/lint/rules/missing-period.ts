import type { Rule } from "../types.ts";

/** A model that does not say for when it is: neither from when to when, nor for which term of a plan. */
export const missingPeriod: Rule = {
  id: "missing-period",
  family: "identity",
  severity: "info",
  preset: "recommended",
  check: ({ model }) => {
    const { start, end, plan } = model.period ?? {};
    const says = [start, end, plan].some((text) => (text ?? "").trim() !== "");
    return says ? [] : [{ field: "period", params: {} }];
  },
};
