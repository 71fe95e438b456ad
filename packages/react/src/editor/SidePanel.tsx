import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import type { Panel } from "../editing/editorView.ts";
import { isComposing } from "../headless/isComposing.ts";
import type { EditorComponents } from "./parts.ts";

const COMPONENTS = { details: "Details", findings: "Findings", unplaced: "Unplaced", history: "History" } as const;

/** What stands beside the views: details, findings, unplaced items or the history. */
export function SidePanel(props: {
  editor: LogicModelEditorState;
  parts: EditorComponents;
  /** How often it has been asked to take focus. */
  asked: number;
}): ReactElement | null {
  const { editor, parts, asked } = props;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) body.current?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
  }, [asked]);
  const { view, messages, setView } = editor;
  if (!view.panel) return null;
  const Part = parts[COMPONENTS[view.panel]];
  const titles: Readonly<Record<Panel, string>> = {
    details: messages.detailsPanel,
    findings: messages.findingsPanel,
    unplaced: messages.unplacedPanel,
    history: messages.historyPanel,
  };
  /** Back to the row: with Escape, where nothing in the panel has a use for it, and with the key that led here. */
  function onKeyDown(event: KeyboardEvent) {
    const back = event.key === "Escape" || (event.key === "Enter" && event.altKey);
    if (!back || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (editor.selected) editor.reveal(editor.selected.key);
  }
  return (
    <aside className="lm-panel" data-panel={view.panel} aria-label={titles[view.panel]} onKeyDown={onKeyDown}>
      <header className="lm-panel-head">
        <h2>{titles[view.panel]}</h2>
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
        <Part editor={editor} />
      </div>
    </aside>
  );
}
