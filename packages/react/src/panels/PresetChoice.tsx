import { PRESETS, type PresetId, setPreset } from "@logic-model/core/lint";
import type { ReactElement } from "react";
import type { PanelEditor } from "./panelEditor.ts";

/** 規則の組: chooses the set of rules. Disabled if the host has chosen one. */
export function PresetChoice({ editor }: { readonly editor: PanelEditor }): ReactElement {
  const { model, messages, lint, readOnly } = editor;
  const chosen = PRESETS.find((preset) => preset === (lint.preset ?? model.lint?.preset)) ?? "recommended";
  return (
    <label className="lm-preset">
      <span>{messages.findings_preset}</span>
      <select
        value={chosen}
        disabled={readOnly || lint.preset !== undefined}
        onChange={(event) => editor.dispatch(setPreset(model, event.target.value as PresetId))}
      >
        {PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {messages[`preset_${preset}`]}
          </option>
        ))}
      </select>
    </label>
  );
}
