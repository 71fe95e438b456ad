import type { LogicModel } from "@logic-model/core";
import { RULES, type Rule, ruleTitle, setRule } from "@logic-model/core/lint";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { findingWords } from "./findingWords.ts";
import type { PanelEditor } from "./panelEditor.ts";

/** The rules turned off in the model, each with a button to turn it on. Renders nothing if there are none. */
export function RulesOff({ editor }: { readonly editor: PanelEditor }): ReactElement | null {
  const { model, messages } = editor;
  const rules = rulesOff(model, editor.lint.rules);
  if (rules.length === 0) return null;
  return (
    <details className="lm-fold-group">
      <summary>
        {messages.findings_rulesOff}{" "}
        <span className="lm-quiet">{fillTemplate(messages.panel_count, { count: rules.length }, editor.locale)}</span>
      </summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule} className="lm-finding" data-item={offKey(rule)}>
            <span>{ruleTitle(rule, findingWords(editor))}</span>
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

/** Returns the rules turned off in the model, in the order of the rules. */
export function rulesOff({ lint }: LogicModel, rules: readonly Rule[] = RULES): readonly string[] {
  return rules.map(({ id }) => id).filter((id) => lint?.rules?.[id] === "off");
}

/** Returns the key of a turned-off rule among the items of the panel. */
export function offKey(rule: string): string {
  return `off ${rule}`;
}
