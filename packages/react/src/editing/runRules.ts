// Apart, so that bundlers split the rules from the rest of core.
export { lintReport, lintSteps } from "@logic-model/core/lint";
