import type { lintReport, lintSteps } from "@logic-model/core";
import { type Brought, bringOnce } from "../headless/bringOnce.ts";

/** The rules, which come after the editor has been drawn. */
export const RULES: Brought<{
  readonly lintReport: typeof lintReport;
  readonly lintSteps: typeof lintSteps;
}> = /* @__PURE__ */ bringOnce(() => import("./askRules.ts"));
