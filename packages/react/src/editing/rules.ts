import type { lintReport, lintSteps } from "@logic-model/core/lint";
import { type Brought, bringOnce } from "../headless/bringOnce.ts";

/** The rules, loaded after the editor. */
export const RULES: Brought<{
  readonly lintReport: typeof lintReport;
  readonly lintSteps: typeof lintSteps;
}> = /* @__PURE__ */ bringOnce(() => import("./runRules.ts"));
