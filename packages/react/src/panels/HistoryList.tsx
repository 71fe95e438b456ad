import { type KeyboardEvent, type ReactElement, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { MoreButton } from "./MoreButton.tsx";
import { usePanelEditor } from "./panelEditor.ts";

/** The number of steps listed at a time. */
const SHOWN = 200;

/** The history of steps, done and undone, newest first. A step can be selected to go back to it. */
export function HistoryList(props: { readonly editor: LogicModelEditorState }): ReactElement {
  const editor = usePanelEditor(props.editor);
  const { messages, history, readOnly } = editor;
  const { past, future } = history;
  const total = past.length + future.length;
  const [asked, setAsked] = useState(SHOWN);
  // The current step is always listed.
  const shown = Math.max(asked, future.length + 1);
  const numbers = Array.from({ length: Math.min(shown, total + 1) }, (_, i) => total - i);
  const step = (number: number) => (number <= past.length ? past[number - 1] : future[total - number]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div className="lm-history" onKeyDown={onKeyDown}>
      <p className="lm-panel-hint">{total ? messages.history_hint : messages.history_empty}</p>
      <ol className="lm-steps" reversed>
        {numbers.map((number) => {
          const undone = number > past.length;
          const present = number === past.length;
          const name = number === 0 ? messages.history_start : (step(number)?.name ?? messages.history_step);
          return (
            <li key={number}>
              <button
                type="button"
                disabled={readOnly}
                tabIndex={present ? 0 : -1}
                aria-current={present ? "step" : undefined}
                data-undone={undone || undefined}
                onClick={() => editor.goTo(number, true)}
              >
                <span className="lm-step-name">{name}</span>
                {present && <span className="lm-step-mark">{messages.history_present}</span>}
                {undone && <span className="lm-step-mark">{messages.history_undone}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      <MoreButton editor={editor} left={total + 1 - numbers.length} onMore={() => setAsked(shown + SHOWN)} />
    </div>
  );
}

/** Moves between steps with the arrow keys, as there may be hundreds. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("ol button")];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at >= 0 && to !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    buttons[to]?.focus();
  }
}
