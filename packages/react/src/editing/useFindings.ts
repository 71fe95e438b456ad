import { type LintOptions, type LintReport, type LogicModel, outline, type Profile } from "@logic-model/core";
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useBrought } from "../headless/bringOnce.ts";
import { RULES } from "./rules.ts";

/** A model of more rows than this is asked rule by rule, when nothing has been typed for a while. */
const LARGE = 1_000;
/** How long that is, ms. */
const PAUSE = 500;

const NOTHING: LintReport = { findings: [], suppressed: [] };

/** What the rules are asked of a model with, and what they find; a moment behind while it is typed. */
export function useFindings(
  model: LogicModel,
  { profile, lint }: { readonly profile?: Profile | undefined; readonly lint?: LintOptions | undefined },
): LintReport & { readonly lint: LintOptions; readonly linted: boolean } {
  const brought = useBrought(RULES);
  useEffect(() => {
    // If they can't be loaded, nothing is found yet, and the panel of findings shows why.
    RULES.load().catch(() => {});
  }, []);
  // A host may pass equal options that are new objects on every render.
  const written = JSON.stringify([lint?.preset, lint?.severities]);
  const [rules, setRules] = useState(lint?.rules);
  if (!haveSameItems(rules, lint?.rules)) setRules(lint?.rules);
  const words = profile ?? lint?.profile;
  const options = useMemo((): LintOptions => {
    const [preset, severities] = JSON.parse(written);
    return { profile: words, preset: preset ?? undefined, rules, severities: severities ?? undefined };
  }, [words, written, rules]);
  const large = outline(model).rows.length > LARGE;
  const asked = useDeferredValue(large ? null : model);
  const now = useMemo(() => asked && brought?.lintReport(asked, options), [asked, brought, options]);
  const later = useLater(large ? model : null, options);
  const report = (large ? null : now) ?? later;
  return { ...(report ?? NOTHING), lint: options, linted: report !== null };
}

function haveSameItems<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  return a === b || (a?.length === b?.length && (a ?? []).every((item, i) => item === b?.[i]));
}

/** What the rules find in a large model when it last rested. No key press waits for more than one rule. */
function useLater(model: LogicModel | null, options: LintOptions): LintReport | null {
  const rules = useBrought(RULES);
  const [report, setReport] = useState<LintReport | null>(null);
  useEffect(() => {
    if (!model || !rules) return;
    const steps = rules.lintSteps(model, options);
    const go = () => {
      const step = steps.next();
      if (step.done) startTransition(() => setReport(step.value));
      else waiting = setTimeout(go);
    };
    let waiting = setTimeout(go, PAUSE);
    return () => clearTimeout(waiting);
  }, [model, rules, options]);
  return report;
}
