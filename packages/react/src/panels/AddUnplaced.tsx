import { type ChildKind, createId, createNode } from "@logic-model/core";
import { type FormEvent, type KeyboardEvent, type ReactElement, useState } from "react";
import { isComposing } from "../headless/isComposing.ts";
import type { PanelEditor } from "./panelEditor.ts";

const KINDS: readonly ChildKind[] = ["measure", "indicator", "outcome"];

/** A form that adds unplaced items, one after the other. */
export function AddUnplaced({ editor }: { readonly editor: PanelEditor }): ReactElement {
  const { messages } = editor;
  const [kind, setKind] = useState<ChildKind>("measure");
  const [text, setText] = useState("");

  function add(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === "") return;
    const refusal = editor.dispatch({
      type: "add",
      node: createNode(kind, createId(kind[0]), text.trim()),
      parent: null,
    });
    if (!refusal) setText("");
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter that ends an IME composition doesn't submit.
    if (event.key === "Enter" && isComposing(event)) event.preventDefault();
  }

  return (
    <form className="lm-pool-add" aria-label={messages.unplaced_add} onSubmit={add}>
      <select
        aria-label={messages.unplaced_kind}
        value={kind}
        onChange={(event) => setKind(event.target.value as ChildKind)}
      >
        {KINDS.map((choice) => (
          <option key={choice} value={choice}>
            {messages[choice]}
          </option>
        ))}
      </select>
      <input
        type="text"
        autoComplete="off"
        aria-label={messages.unplaced_add}
        placeholder={messages.unplaced_add}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit">{messages.add}</button>
    </form>
  );
}
