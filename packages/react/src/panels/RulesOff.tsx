import { fill, type LogicModel, RULES, type RuleId, ruleTitle, setRule } from "@logic-model/core";
import type { ReactElement } from "react";
import type { PanelEditor } from "./panelEditor.ts";

/** The rules that the model's file does not use, each with a way to use it again; nothing where there are none. */
export function RulesOff({ editor }: { readonly editor: PanelEditor }): ReactElement | null {
  const { model, messages } = editor;
  const rules = rulesOff(model);
  if (rules.length === 0) return null;
  return (
    <details className="lm-fold-group">
      <summary>
        {messages.findings_rulesOff}{" "}
        <span className="lm-quiet">{fill(messages.panel_count, { count: rules.length })}</span>
      </summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule} className="lm-finding" data-item={offKey(rule)}>
            <span>{ruleTitle(rule, editor.locale)}</span>
            {!editor.readOnly && (
              <div className="lm-fixes">
                <button type="button" className="lm-plain" onClick={() => editor.dispatch(setRule(model, rule, null))}>
                  {messages.findings_ruleOn}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The rules that the model's file does not use, in the order in which they are asked. */
export function rulesOff({ lint }: LogicModel): readonly RuleId[] {
  return RULES.map(({ id }) => id).filter((id) => lint?.rules?.[id] === "off");
}

/** Names a rule that is not used among all items of the panel. */
export function offKey(rule: RuleId): string {
  return `off ${rule}`;
}
