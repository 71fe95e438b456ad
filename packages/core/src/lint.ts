export { findingKey } from "./lint/finding-key.ts";
export { findingsByRule, type RuleFindings } from "./lint/findings-by-rule.ts";
export {
  type FailedRule,
  type LintOptions,
  type LintReport,
  lint,
  lintReport,
  lintSteps,
  PRESETS,
  SEVERITIES,
  type SuppressedFinding,
  severityOf,
} from "./lint/lint.ts";
export { type FindingMessageOptions, findingMessage, fixMessage, ruleTitle } from "./lint/messages.ts";
export { RULES, type RuleId } from "./lint/rules/index.ts";
export { setPreset, setRule, suppressFinding, unsuppressFinding } from "./lint/suppress.ts";
export type {
  Finding,
  Fix,
  FixDefinition,
  ParamType,
  PresetId,
  Rule,
  RuleContext,
  RuleFamily,
  RuleFinding,
} from "./lint/types.ts";
