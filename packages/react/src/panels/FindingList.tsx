import type { Severity } from "@logic-model/core";
import { findingKey, findingsByRule, ruleTitle, SEVERITIES } from "@logic-model/core/lint";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { isAbout } from "../headless/findingPlace.ts";
import { FindingGroup } from "./FindingGroup.tsx";
import { findingWords } from "./findingWords.ts";
import { PresetChoice } from "./PresetChoice.tsx";
import { usePanelEditor } from "./panelEditor.ts";
import { offKey, RulesOff, rulesOff } from "./RulesOff.tsx";
import { SuppressedList, suppressedKey } from "./SuppressedList.tsx";
import { useKeptItem } from "./useKeptItem.ts";

/** The panel 点検: findings with links, fixes and suppression, and the choice of rules. */
export function FindingList(props: { readonly editor: LogicModelEditorState }): ReactElement {
  const editor = usePanelEditor(props.editor);
  const { model, messages, findings, linted, lint, suppressed, failed, selection, requestedFindings, showFindings } =
    editor;
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  const [selectedOnly, setSelectedOnly] = useState(false);
  const here = useMemo(
    () => (selectedOnly ? findings.filter((finding) => selection.some((row) => isAbout(finding, row))) : findings),
    [findings, selection, selectedOnly],
  );
  const shown = useMemo(() => here.filter(({ severity }) => !hidden.includes(severity)), [here, hidden]);
  const groups = useMemo(() => findingsByRule(shown), [shown]);
  const keys = useMemo(
    () => [
      ...groups.flatMap(({ rule, findings }) => [rule, ...findings.map(findingKey)]),
      ...suppressed.map(({ finding }) => suppressedKey(findingKey(finding))),
      ...rulesOff(model, lint.rules).map(offKey),
    ],
    [groups, suppressed, model, lint.rules],
  );
  const list = useRef<HTMLElement>(null);
  useKeptItem(list, keys);

  const missing = linted && requestedFindings && !groups.some(({ rule }) => rule === requestedFindings.rule);
  const filtered = missing && findings.some(({ rule }) => rule === requestedFindings.rule);
  if (filtered) {
    setHidden([]);
    setSelectedOnly(false);
  }
  // The rule has no findings anymore, so the list takes the focus.
  const settled = missing && !filtered;
  useEffect(() => {
    if (!settled) return;
    list.current?.focus();
    showFindings(null);
  }, [settled, showFindings]);

  return (
    <div className="lm-findings">
      <p className="lm-panel-hint">{messages.findings_hint}</p>
      <fieldset className="lm-panel-filter" aria-label={messages.findings_filter}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            data-severity={severity}
            aria-pressed={!hidden.includes(severity)}
            onClick={() =>
              setHidden(hidden.includes(severity) ? hidden.filter((s) => s !== severity) : [...hidden, severity])
            }
          >
            {messages[`severity_${severity}`]} {here.filter((finding) => finding.severity === severity).length}
          </button>
        ))}
        <label className="lm-tick">
          <input type="checkbox" checked={selectedOnly} onChange={(event) => setSelectedOnly(event.target.checked)} />
          <span>{messages.findings_selectedOnly}</span>
        </label>
        <PresetChoice editor={editor} />
      </fieldset>
      <section ref={list} className="lm-finding-list" tabIndex={-1} aria-label={messages.findings_list}>
        {failed.map(({ rule }) => (
          <p key={rule} className="lm-panel-hint">
            {fillTemplate(messages.findings_failed, { rule: ruleTitle(rule, findingWords(editor)) })}
          </p>
        ))}
        {groups.map(({ rule, findings: members }) => (
          <FindingGroup key={rule} editor={editor} rule={rule} findings={members} />
        ))}
        {shown.length === 0 && (
          <p className="lm-panel-empty">
            {!linted ? messages.findings_asking : findings.length ? messages.findings_noneHere : messages.findings_none}
          </p>
        )}
        <SuppressedList editor={editor} />
        <RulesOff editor={editor} />
      </section>
    </div>
  );
}
