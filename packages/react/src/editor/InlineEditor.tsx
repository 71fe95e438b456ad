import { childList, fill, getRow, type Match, placementKey, type Row, refusalMessage } from "@logic-model/core";
import {
  type KeyboardEvent,
  type ReactElement,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { fieldEdit, fieldText } from "../command/inPlace.ts";
import type { Editing, LogicModelEditorState } from "../editing/editorState.ts";
import { type Brought, bringOnce, useBrought } from "../headless/bringOnce.ts";
import { isComposing } from "../headless/isComposing.ts";
import type { offered } from "./offered.ts";

/** Finding what is the same comes after the editor has been drawn. */
export const OFFERED: Brought<typeof offered> = /* @__PURE__ */ bringOnce(
  async () => (await import("./offered.ts")).offered,
);

/** How typing in place ended. */
export type EditEnd = "enter" | "tab" | "back-tab" | "escape" | "blur";

/** The field in which `editor.editing` is typed; nothing where nothing is. `onEnd` is told once it has been kept or given up. */
export function InlineEditor(props: {
  editor: LogicModelEditorState;
  onEnd?: (how: EditEnd) => void;
}): ReactElement | null {
  const { editor } = props;
  const { editing, outline } = editor;
  const row = editing && getRow(outline, editing.key);
  return row ? <Field key={editing.mergeKey} {...props} editing={editing} row={row} /> : null;
}

function Field(props: {
  editor: LogicModelEditorState;
  editing: Editing;
  row: Row;
  onEnd?: (how: EditEnd) => void;
}): ReactElement {
  const { editor, editing, row, onEnd } = props;
  const { messages, dispatch } = editor;
  const { field } = editing;
  const id = useId();
  const [text, setText] = useState(() => fieldText(row, field));
  const [before] = useState(text);
  const [refused, setRefused] = useState("");
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLTextAreaElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const ended = useRef(false);
  // A keystroke does not wait for the search through a large model.
  const typed = useDeferredValue(text);
  const outline = useDeferredValue(editor.outline);
  const offered = useBrought(OFFERED);
  const offers = useMemo(
    () =>
      field === "text" && !row.reuse && typed === text && text !== before ? (offered?.(outline, row, typed) ?? []) : [],
    [offered, outline, field, row, typed, text, before],
  );

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
    input.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  // Grows with what is typed; `field-sizing` does the same where the browser knows it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides how high it is
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    element.style.blockSize = "auto";
    element.style.blockSize = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [text]);

  // What is offered is worth nothing out of sight.
  const shown = offers.length;
  useLayoutEffect(() => {
    if (shown) below.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);

  function type(next: string, composing: boolean) {
    setText(next);
    setChosen(-1);
    // What is being converted is not text yet.
    if (composing) return;
    const refusal = dispatch(fieldEdit(row, field, next), { mergeKey: editing.mergeKey, focus: false });
    setRefused(refusal ? refusalMessage(refusal, editor.locale) : "");
  }

  function end(how: EditEnd) {
    if (ended.current) return;
    ended.current = true;
    editor.endEdit(how === "escape" ? "give-up" : "keep", how !== "blur");
    onEnd?.(how);
  }

  /** The place that was to be typed becomes a further place of what exists. What stood here before is kept among the unplaced. */
  function reuse({ node }: Match) {
    ended.current = true;
    const { parent } = row;
    const index = position(row);
    editor.endEdit("give-up", false);
    if (parent === null) return;
    const place = { type: "place" as const, node: node.id, parent, ...(index === undefined ? {} : { index }) };
    const away = { type: "unplace" as const, node: row.node.id, parent };
    const operation = editing.added ? place : { type: "batch" as const, operations: [away, place] };
    dispatch(operation, { focus: placementKey(parent, node.id) });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation();
    // Enter that ends a conversion of Japanese input does not end the edit.
    if (isComposing(event)) return;
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const offer = offers[chosen];
    if (key === "Enter" && !shiftKey && !altKey) {
      event.preventDefault();
      if (offer && !offer.taken) reuse(offer.match);
      else {
        const next = ctrlKey || metaKey;
        end("enter");
        // Enter with Ctrl goes on to the next one.
        if (next) editor.run("add-after");
      }
    } else if (key === "Escape") {
      event.preventDefault();
      if (chosen >= 0) setChosen(-1);
      else end("escape");
    } else if (key === "Tab" && onEnd) {
      event.preventDefault();
      end(shiftKey ? "back-tab" : "tab");
    } else if (key === "ArrowDown" && offers.length && atLastLine(event.currentTarget)) {
      event.preventDefault();
      setChosen(Math.min(offers.length - 1, chosen + 1));
    } else if (key === "ArrowUp" && chosen >= 0) {
      event.preventDefault();
      setChosen(chosen - 1);
    }
  }

  const listId = `${id}-offers`;
  const hints = [usageHint(row, field, editor), messages.typeHint].filter(Boolean).join("　");
  return (
    <div className="lm-inline" onPointerDown={(event) => event.stopPropagation()}>
      {field !== "text" && (
        <label className="lm-inline-label" htmlFor={id}>
          {messages[`field_${field}`]}
        </label>
      )}
      <textarea
        ref={input}
        id={id}
        rows={1}
        value={text}
        aria-label={field === "text" ? `${messages[row.node.kind]} ${messages.field_text}` : undefined}
        aria-describedby={`${id}-hint`}
        aria-invalid={refused !== "" || undefined}
        aria-autocomplete={offers.length > 0 ? "list" : undefined}
        aria-controls={offers.length > 0 ? listId : undefined}
        aria-activedescendant={chosen >= 0 ? `${listId}-${chosen}` : undefined}
        onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing ?? false)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onKeyDown={onKeyDown}
        onBlur={() => end("blur")}
      />
      <div ref={below} className="lm-inline-below">
        {refused && (
          <p className="lm-refused" role="alert">
            {refused}
          </p>
        )}
        {offers.length > 0 && (
          <div className="lm-offers">
            <p role="status">{messages.sameText}</p>
            <div id={listId} role="listbox" aria-label={messages.sameText}>
              {offers.map(({ match, taken }, i) => (
                // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text; aria-activedescendant points here
                <div
                  key={match.node.id}
                  id={`${listId}-${i}`}
                  role="option"
                  aria-selected={i === chosen}
                  aria-disabled={taken || undefined}
                  className="lm-offer"
                  // Pressed, not clicked: the text must not lose focus first.
                  onPointerDown={(event) => {
                    event.preventDefault();
                    if (!taken) reuse(match);
                  }}
                >
                  <b>{taken ? match.node.text : `${messages.reuseThis}：${match.node.text}`}</b>
                  <span className="lm-quiet">{whereUsed(match)}</span>
                </div>
              ))}
            </div>
          </div>
        )}
        <p id={`${id}-hint`} className="lm-inline-hint">
          {hints}
        </p>
      </div>
    </div>
  );
}

function whereUsed({ rows }: Match): string {
  return rows
    .slice(0, 3)
    .map((row) => row.above?.text ?? "")
    .filter(Boolean)
    .join("、");
}

/** Among the siblings of its kind, from 0. */
function position(row: Row): number | undefined {
  return row.above ? childList(row.above.node, row.node.kind).findIndex(({ node }) => node === row.node.id) : undefined;
}

/** 5つの成果に反映されます */
function usageHint(row: Row, field: Editing["field"], { outline, messages }: LogicModelEditorState): string {
  if (row.places < 2 || field.startsWith("placement")) return "";
  const rows = outline.placements.get(row.node.id) ?? [];
  const outcomes = rows.every(({ above }) => above?.node.kind === "outcome");
  return fill(outcomes ? messages.changesOutcomes : messages.changesPlaces, { count: rows.length });
}

function atLastLine({ value, selectionEnd }: HTMLTextAreaElement): boolean {
  return !value.slice(selectionEnd).includes("\n");
}
