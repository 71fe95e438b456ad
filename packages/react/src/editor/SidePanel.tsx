import { type Finding, findingKey } from "@logic-model/core/lint";
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import type { Panel } from "../command/editorView.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { isComposing } from "../headless/isComposing.ts";
import { Guard } from "./Guard.tsx";
import type { EditorComponents } from "./parts.ts";
import { whenLoaded } from "./whenLoaded.ts";

const COMPONENTS = { details: "Details", findings: "Findings", unplaced: "Unplaced", history: "History" } as const;

const INPUTS = "textarea, input, select, button";

/** The panel beside the views: details, findings, unplaced items or the history. */
export function SidePanel(props: {
  editor: LogicModelEditorState;
  parts: EditorComponents;
  /** Increase it to move focus to the panel. */
  focusRequests: number;
}): ReactElement | null {
  const { editor, parts, focusRequests } = props;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = body.current;
    if (focusRequests && panel) return whenLoaded(panel, () => panel.querySelector<HTMLElement>(INPUTS)?.focus());
  }, [focusRequests]);
  const { view, messages, setView, requestedField, reveal } = editor;
  useEffect(() => {
    const panel = body.current;
    if (!requestedField || !panel) return;
    return whenLoaded(panel, () => {
      const field = fieldOf(panel, requestedField.finding);
      if (field) field.focus();
      else reveal(requestedField.key);
    });
  }, [requestedField, reveal]);
  if (!view.panel) return null;
  const Part = parts[COMPONENTS[view.panel]];
  const titles: Readonly<Record<Panel, string>> = {
    details: messages.detailsPanel,
    findings: messages.findingsPanel,
    unplaced: messages.unplacedPanel,
    history: messages.historyPanel,
  };
  /** Returns to the row on Escape, unless something in the panel uses it, and on the key that opened the panel. */
  function onKeyDown(event: KeyboardEvent) {
    const back = event.key === "Escape" || (event.key === "Enter" && event.altKey);
    if (!back || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (editor.selected) editor.reveal(editor.selected.key);
  }
  const finding =
    view.panel === "details" && requestedField?.key === editor.selected?.key ? requestedField?.finding : undefined;
  return (
    <aside
      className="lm-panel"
      part="panel"
      data-panel={view.panel}
      aria-label={titles[view.panel]}
      onKeyDown={onKeyDown}
    >
      <header className="lm-panel-head">
        <h2>{titles[view.panel]}</h2>
        {finding && (
          <button
            type="button"
            className="lm-back"
            onClick={() => editor.showFindings({ rule: finding.rule, finding: findingKey(finding) })}
          >
            {messages.backToFindings}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            setView({ panel: null });
            if (editor.selected) editor.reveal(editor.selected.key);
          }}
        >
          {messages.closePanel}
        </button>
      </header>
      <div ref={body} className="lm-panel-body">
        <Guard
          key={view.panel}
          editor={editor}
          title={titles[view.panel]}
          part={`components.${COMPONENTS[view.panel]}`}
        >
          <Part editor={editor} />
        </Guard>
      </div>
    </aside>
  );
}

/** Returns the field of the details that a finding is about, expanding its section. */
function fieldOf(body: HTMLElement, { node, parent, field }: Finding): HTMLElement | null {
  for (const place of parent === undefined ? [node] : [`${parent}/${node}`, node]) {
    const name = CSS.escape(`${place} ${field}`);
    const found = body.querySelector(`[data-field="${name}"], [data-field^="${name}."]`);
    const fold = found?.closest("details");
    if (fold) fold.open = true;
    if (found) return found.querySelector<HTMLElement>(INPUTS);
  }
  return null;
}
