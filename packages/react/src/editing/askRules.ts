export { lintReport, lintSteps } from "@logic-model/core";
