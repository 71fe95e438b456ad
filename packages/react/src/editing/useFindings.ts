import { createOutline, type LogicModel, type Profile } from "@logic-model/core";
import type { LintOptions, LintReport } from "@logic-model/core/lint";
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useBrought } from "../headless/bringOnce.ts";
import { reportFault } from "../headless/fault.ts";
import { RULES } from "./rules.ts";

/** With more rows than this, the rules run one by one after a pause in typing. */
const LARGE = 1_000;
/** The length of that pause, ms. */
const PAUSE = 500;

const NOTHING: LintReport = { findings: [], suppressed: [], failed: [] };

/** Runs the rules. The findings lag behind typing. */
export function useFindings(
  model: LogicModel,
  { profile, lint }: { readonly profile?: Profile | undefined; readonly lint?: LintOptions | undefined },
): LintReport & { readonly lint: LintOptions; readonly linted: boolean } {
  const linter = useBrought(RULES);
  useEffect(() => {
    // If they can't be loaded, the panel of findings shows why.
    RULES.load().catch(() => {});
  }, []);
  // A host may pass equal options as a new object at every render.
  const json = JSON.stringify([lint?.preset, lint?.severities]);
  const [rules, setRules] = useState(lint?.rules);
  if (!haveSameItems(rules, lint?.rules)) setRules(lint?.rules);
  const ruleProfile = profile ?? lint?.profile;
  const options = useMemo((): LintOptions => {
    const [preset, severities] = JSON.parse(json);
    return { profile: ruleProfile, preset: preset ?? undefined, rules, severities: severities ?? undefined };
  }, [ruleProfile, json, rules]);
  const large = createOutline(model).rows.length > LARGE;
  const deferred = useDeferredValue(large ? null : model);
  const immediate = useMemo(() => deferred && linter?.lintReport(deferred, options), [deferred, linter, options]);
  const stepwise = useStepwiseReport(large ? model : null, options);
  const report = (large ? null : immediate) ?? stepwise;
  useReported(report?.failed);
  return { ...(report ?? NOTHING), lint: options, linted: report !== null };
}

function haveSameItems<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  return a === b || (a?.length === b?.length && (a ?? []).every((item, i) => item === b?.[i]));
}

/** Returns the report on a large model at the last pause in typing. A key press waits for one rule at most. */
function useStepwiseReport(model: LogicModel | null, options: LintOptions): LintReport | null {
  const linter = useBrought(RULES);
  const [report, setReport] = useState<LintReport | null>(null);
  useEffect(() => {
    if (!model || !linter) return;
    const steps = linter.lintSteps(model, options);
    const runNext = () => {
      const step = steps.next();
      if (step.done) startTransition(() => setReport(step.value));
      else timer = setTimeout(runNext);
    };
    let timer = setTimeout(runNext, PAUSE);
    return () => clearTimeout(timer);
  }, [model, linter, options]);
  return report;
}

/** Reports each rule that throws once, until it runs again. */
function useReported(failed: LintReport["failed"] = NOTHING.failed): void {
  const knownRef = useRef(NOTHING.failed);
  useEffect(() => {
    const known = knownRef.current;
    knownRef.current = failed;
    for (const { rule, error } of failed)
      if (!known.some((other) => other.rule === rule)) reportFault(`rule ${rule}`, error);
  }, [failed]);
}
