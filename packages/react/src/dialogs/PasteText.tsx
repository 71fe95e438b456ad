import { fillTemplate, formatNumber } from "@logic-model/core/vocabulary";
import { type ClipboardEvent, type ReactElement, useId, useRef, useState } from "react";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import type { DialogEditor } from "./dialogEditor.ts";

/** A text field with more lines or characters than this keeps the page from being drawn for seconds. */
const LINES = 20_000;
const CHARACTERS = 1_000_000;

/** The text to paste: a field, or its length if it is too long for a field. */
export function PasteText(props: {
  editor: DialogEditor;
  text: string;
  onChange: (text: string) => void;
}): ReactElement {
  const { editor, text, onChange } = props;
  const { messages, locale } = editor;
  const id = useId();
  const [long, setLong] = useState(() => isLong(text));
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useBrowserLayoutEffect(() => (long ? button : field).current?.focus(), [long]);

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData("text/plain");
    if (!isLong(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    setLong(true);
    onChange(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  }

  function clear() {
    setLong(false);
    onChange("");
  }

  if (long)
    return (
      <div className="lm-paste-target">
        <p id={id}>{fillTemplate(messages.dialog_pasteLong, { count: formatNumber(text.length, locale) })}</p>
        <button ref={button} type="button" aria-describedby={id} data-first-focus onClick={clear}>
          {messages.dialog_pasteClear}
        </button>
      </div>
    );
  return (
    <div className="lm-paste-text">
      <label htmlFor={id}>{messages.dialog_pasteText}</label>
      <textarea
        ref={field}
        id={id}
        rows={5}
        value={text}
        aria-describedby={`${id}-hint`}
        data-first-focus
        onChange={(event) => onChange(event.target.value)}
        onPaste={onPaste}
      />
      <p id={`${id}-hint`} className="lm-quiet">
        {messages.dialog_pasteHint}
      </p>
    </div>
  );
}

function isLong(text: string): boolean {
  return text.length > CHARACTERS || text.split(/\r\n?|\n/, LINES + 1).length > LINES;
}
