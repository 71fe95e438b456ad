import type { LintSettings, LogicModel, Severity, Suppression } from "../model/types.ts";
import type { EditOperation } from "../operation/types.ts";
import { findingKey } from "./finding-key.ts";
import type { Finding, PresetId } from "./types.ts";

/** Returns the operation that suppresses a finding, with a reason that the file keeps. */
export function suppressFinding(model: LogicModel, finding: Finding, reason: string): EditOperation {
  const { rule, node, parent, subject } = finding;
  const suppression: Suppression = {
    rule,
    ...(node === undefined ? {} : { node }),
    ...(parent === undefined ? {} : { parent }),
    ...(subject === undefined ? {} : { subject }),
    reason,
  };
  return settings(model, { suppressions: [...others(model, suppression), suppression] });
}

/** Returns the operation that shows a suppressed finding again. */
export function unsuppressFinding(model: LogicModel, suppression: Suppression): EditOperation {
  return settings(model, { suppressions: others(model, suppression) });
}

/** Returns the operation that sets a rule's severity in this model; `null` removes the setting. */
export function setRule(model: LogicModel, rule: string, setting: Severity | "off" | null): EditOperation {
  const { [rule]: _, ...rest } = model.lint?.rules ?? {};
  return settings(model, { rules: setting === null ? rest : { ...rest, [rule]: setting } });
}

/** Returns the operation that sets this model's preset. */
export function setPreset(model: LogicModel, preset: PresetId): EditOperation {
  return settings(model, { preset });
}

function others(model: LogicModel, suppression: Suppression): readonly Suppression[] {
  const key = findingKey(suppression);
  return (model.lint?.suppressions ?? []).filter((other) => findingKey(other) !== key);
}

function settings(model: LogicModel, change: Partial<LintSettings>): EditOperation {
  const { suppressions = [], rules = {}, ...rest } = { ...model.lint, ...change };
  const lint = {
    ...rest,
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...(suppressions.length > 0 ? { suppressions } : {}),
  };
  return { type: "edit", target: "model", set: { lint: Object.keys(lint).length > 0 ? lint : null } };
}
