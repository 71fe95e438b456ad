import { type Finding, findingKey, ruleTitle, setRule } from "@logic-model/core/lint";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import { FindingItem } from "./FindingItem.tsx";
import { findingWords } from "./findingWords.ts";
import { MoreButton } from "./MoreButton.tsx";
import type { PanelEditor } from "./panelEditor.ts";

/** Groups with more findings than this start collapsed. */
const FOLDED = 3;
/** The number of findings listed at a time. */
const SHOWN = 100;

/** The findings of one rule, with its title and severity. */
export function FindingGroup(props: {
  readonly editor: PanelEditor;
  readonly rule: string;
  readonly findings: readonly Finding[];
}): ReactElement {
  const { editor, rule, findings } = props;
  const { model, messages, readOnly, requestedFindings, showFindings } = editor;
  const id = useId();
  const group = useRef<HTMLDetailsElement>(null);
  const asked = requestedFindings?.rule === rule ? requestedFindings : null;
  const [seen, setSeen] = useState(asked);
  const [open, setOpen] = useState(asked !== null || findings.length <= FOLDED);
  const [shown, setShown] = useState(SHOWN);
  const [first] = findings;

  if (seen !== asked) {
    setSeen(asked);
    if (asked) setOpen(true);
  }
  useEffect(() => {
    const element = group.current;
    if (!asked || !element) return;
    const item = element.querySelector(`[data-item="${CSS.escape(asked.finding ?? "")}"]`);
    element.scrollIntoView({ block: "nearest" });
    (item ?? element).querySelector<HTMLElement>("summary, button")?.focus();
    showFindings(null);
  }, [asked, showFindings]);

  return (
    <details
      ref={group}
      className="lm-fold-group"
      data-item={rule}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="lm-severity" data-severity={first?.severity}>
          {first && messages[`severity_${first.severity}`]}
        </span>{" "}
        <span id={id}>{ruleTitle(rule, findingWords(editor))}</span>{" "}
        <span className="lm-quiet">
          {fillTemplate(messages.panel_count, { count: findings.length }, editor.locale)}
        </span>
      </summary>
      {open && (
        <>
          <ul>
            {findings.slice(0, shown).map((finding) => (
              <FindingItem key={findingKey(finding)} editor={editor} finding={finding} />
            ))}
          </ul>
          <MoreButton editor={editor} left={findings.length - shown} onMore={() => setShown(shown + SHOWN)} />
          {!readOnly && (
            <button
              type="button"
              className="lm-plain"
              aria-describedby={id}
              onClick={() => editor.dispatch(setRule(model, rule, "off"))}
            >
              {messages.findings_ruleOff}
            </button>
          )}
        </>
      )}
    </details>
  );
}
