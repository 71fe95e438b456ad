// A file of its own, so that a bundler sets the rules apart from the rest of the core.
export { lintReport, lintSteps } from "@logic-model/core";
