import { refusalMessage } from "@logic-model/core";
import { type Finding, suppressFinding } from "@logic-model/core/lint";
import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import { isComposing } from "../headless/isComposing.ts";
import type { PanelEditor } from "./panelEditor.ts";

/** Suppresses a finding with a reason, as one step. */
export function SuppressForm(props: {
  readonly editor: PanelEditor;
  readonly finding: Finding;
  readonly onCancel: () => void;
}): ReactElement {
  const { editor, finding, onCancel } = props;
  const { messages, locale } = editor;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string | null>(null);
  useEffect(() => input.current?.focus(), []);

  function decide(event: FormEvent) {
    event.preventDefault();
    const written = reason.trim();
    const refusal = written ? editor.dispatch(suppressFinding(editor.model, finding, written)) : null;
    if (written && !refusal) return;
    setError(refusal ? refusalMessage(refusal, locale) : messages.findings_reasonMissing);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" && event.key !== "Enter") return;
    // Enter and Escape that end an IME composition neither submit nor cancel.
    if (isComposing(event)) return event.preventDefault();
    if (event.key === "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  }

  return (
    <form className="lm-suppress" noValidate onSubmit={decide} onKeyDown={onKeyDown}>
      <label htmlFor={id}>{messages.findings_reason}</label>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        required
        placeholder={messages.findings_reasonExample}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? undefined : `${id}-error`}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
          setError(null);
        }}
      />
      {error !== null && (
        <p id={`${id}-error`} className="lm-refused">
          {error}
        </p>
      )}
      <div className="lm-fixes">
        <button type="submit">{messages.findings_decide}</button>
        <button type="button" onClick={onCancel}>
          {messages.findings_cancel}
        </button>
      </div>
    </form>
  );
}
