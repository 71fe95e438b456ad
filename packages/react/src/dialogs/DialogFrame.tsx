import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useRef,
  useState,
} from "react";
import { isComposing } from "../headless/isComposing.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import type { DialogEditor } from "./dialogEditor.ts";

/**
 * A modal dialog with a title above and actions below, which scrolls inside. The element with `data-first-focus` has focus
 * first, and again at each further step. Repeats what the editor announces, since screen readers ignore everything outside a
 * modal dialog.
 */
export function DialogFrame(props: {
  editor: DialogEditor;
  title: string;
  step?: string;
  actions?: ReactNode;
  children: ReactNode;
}): ReactElement {
  const { editor, title, step, actions, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [before] = useState(editor.announcement);

  // Another step shows something else.
  useBrowserLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    element.querySelector<HTMLElement>("[data-first-focus]")?.focus();
  }, [step]);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    // Escape that cancels an IME composition does not close the dialog.
    if (event.key === "Escape" && isComposing(event)) event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className="lm-dialog"
      part="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog(editor);
      }}
      // A browser may close without asking, as on a second Escape.
      onClose={() => closeDialog(editor)}
      onKeyDown={onKeyDown}
      onPointerDown={stop}
      onContextMenu={stop}
      onCopy={stop}
      onCut={stop}
      onPaste={stop}
    >
      <header className="lm-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => closeDialog(editor)}>
          {editor.messages.dialog_close}
        </button>
      </header>
      <div className="lm-dialog-body">{children}</div>
      {actions && (
        <footer className="lm-dialog-foot">
          <p role="status">{editor.announcement === before ? "" : editor.announcement}</p>
          {actions}
        </footer>
      )}
    </dialog>
  );
}

/** Closes the dialog and goes back to the selected row. */
function closeDialog(editor: DialogEditor): void {
  editor.setDialog(null);
  if (editor.selected) editor.reveal(editor.selected.key);
}

function stop(event: SyntheticEvent): void {
  event.stopPropagation();
}
