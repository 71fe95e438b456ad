import { type Finding, fill, type RuleId } from "@logic-model/core";
import { type ReactElement, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { FindingItem } from "./FindingItem.tsx";
import { findingKey } from "./findingPlace.ts";
import { MoreButton } from "./MoreButton.tsx";

/** More findings of one rule than this are folded. */
const FOLDED = 3;
/** How many findings of a rule are listed at a time. */
const SHOWN = 100;

/** What one rule finds: one by one, or folded under the name of the rule where it is much. */
export function FindingGroup(props: {
  readonly editor: LogicModelEditorState;
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
}): ReactElement {
  const { editor, rule, findings } = props;
  const { messages } = editor;
  const [shown, setShown] = useState(SHOWN);
  const list = (
    <ul>
      {findings.slice(0, shown).map((finding) => (
        <FindingItem key={findingKey(finding)} editor={editor} finding={finding} />
      ))}
    </ul>
  );
  if (findings.length <= FOLDED) return list;
  return (
    <details className="lm-fold-group">
      <summary>
        {messages[`rule_${rule}`]}{" "}
        <span className="lm-quiet">{fill(messages.panel_count, { count: findings.length })}</span>
      </summary>
      {list}
      <MoreButton editor={editor} left={findings.length - shown} onMore={() => setShown(shown + SHOWN)} />
    </details>
  );
}
