import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from "react";
import { isComposing } from "../headless/isComposing.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import type { CoverageMessages } from "../messages/coverage.ts";

/** A column that can be ticked. */
export interface ColumnChoice {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly chosen: boolean;
  /** The tick can't be removed. */
  readonly fixed: boolean;
}

/** Chooses the columns of a measure; each tick applies immediately. Repeats announcements, as nothing outside a modal dialog is read aloud. */
export function ColumnsDialog(props: {
  readonly title: ReactNode;
  readonly legend: string;
  readonly choices: readonly ColumnChoice[];
  readonly words: CoverageMessages;
  readonly status: string;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onClose: () => void;
  /** Opens the measure's place. */
  readonly onOpen: (() => void) | undefined;
}): ReactElement {
  const { title, legend, choices, words, status, onChoose, onClose, onOpen } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useBrowserLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    (element.querySelector<HTMLElement>("input:checked") ?? element.querySelector("input"))?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === "Escape" && isComposing(event)) event.preventDefault();
  }

  return (
    <dialog ref={dialog} className="lm-dialog lm-columns" aria-labelledby={id} onClose={onClose} onKeyDown={onKeyDown}>
      <div className="lm-dialog-body">
        <h2 id={id}>{title}</h2>
        <fieldset>
          <legend>{legend}</legend>
          {choices.map(({ id, name, note, chosen, fixed }) => (
            <label key={id} className="lm-tick">
              <input
                type="checkbox"
                checked={chosen}
                aria-disabled={fixed || undefined}
                onChange={() => onChoose(id, !chosen)}
              />
              <span>
                {name} {note && <span className="lm-quiet">{note}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      <footer className="lm-dialog-foot">
        <p role="status">{status}</p>
        {onOpen && (
          <button type="button" onClick={onOpen}>
            {words.board_open}
          </button>
        )}
        <button type="button" className="lm-primary" onClick={() => dialog.current?.close()}>
          {words.board_close}
        </button>
      </footer>
    </dialog>
  );
}
