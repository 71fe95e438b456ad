import { childList, type Locale, placementKey, type Row, refusalMessage } from "@logic-model/core";
import { getRow, type Match } from "@logic-model/core/outline";
import { fieldLabel, fillTemplate, joinList } from "@logic-model/core/vocabulary";

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
import { fieldEdit, fieldText, type InPlaceField } from "../command/inPlace.ts";
import type { Editing, LogicModelEditorState } from "../editing/editorState.ts";
import { type Brought, bringOnce, useBrought } from "../headless/bringOnce.ts";
import { isComposing } from "../headless/isComposing.ts";
import type { findOffers } from "./offered.ts";

/** The search for similar nodes, loaded after the editor. */
export const OFFERED: Brought<typeof findOffers> = /* @__PURE__ */ bringOnce(
  async () => (await import("./offered.ts")).findOffers,
);

/** How an edit in place ended. */
export type EditEnd = "enter" | "tab" | "back-tab" | "escape" | "blur";

/** The text field of `editor.editing`, if any. Calls `onEnd` after the edit is kept or discarded. */
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
  const [refusal, setRefusal] = useState("");
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLTextAreaElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const endedRef = useRef(false);
  // Typing doesn't wait for the search, which is slow in a large model.
  const typed = useDeferredValue(text);
  const outline = useDeferredValue(editor.outline);
  const findOffers = useBrought(OFFERED);
  const offers = useMemo(
    () =>
      field === "text" && !row.reuse && typed === text && text !== before
        ? (findOffers?.(outline, row, typed) ?? [])
        : [],
    [findOffers, outline, field, row, typed, text, before],
  );

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
    input.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  // Grows with the text in browsers without `field-sizing`.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height depends on the text
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    element.style.blockSize = "auto";
    element.style.blockSize = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [text]);

  const shown = offers.length;
  useLayoutEffect(() => {
    if (shown) below.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);

  function type(next: string, composing: boolean) {
    setText(next);
    setChosen(-1);
    // Japanese text under conversion isn't final.
    if (composing) return;
    const refusal = dispatch(fieldEdit(row, field, next), { mergeKey: editing.mergeKey, focus: false });
    setRefusal(refusal ? refusalMessage(refusal, editor.locale) : "");
  }

  function end(how: EditEnd) {
    if (endedRef.current) return;
    endedRef.current = true;
    editor.endEdit(how === "escape" ? "discard" : "keep", how !== "blur");
    onEnd?.(how);
  }

  /** Places an existing node instead of the typed text. A node that was here before becomes unplaced. */
  function reuse({ node }: Match) {
    endedRef.current = true;
    const { parent } = row;
    const index = positionOf(row);
    editor.endEdit("discard", false);
    if (parent === null) return;
    const place = { type: "place" as const, node: node.id, parent, ...(index === undefined ? {} : { index }) };
    const unplace = { type: "unplace" as const, node: row.node.id, parent };
    const operation = editing.added ? place : { type: "batch" as const, operations: [unplace, place] };
    dispatch(operation, { focus: placementKey(parent, node.id) });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation();
    // The Enter that confirms a Japanese conversion doesn't end the edit.
    if (isComposing(event)) return;
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const offer = offers[chosen];
    if (key === "Enter" && !shiftKey && !altKey) {
      event.preventDefault();
      if (offer && !offer.taken) reuse(offer.match);
      else {
        const next = ctrlKey || metaKey;
        end("enter");
        if (next) editor.run("add-after");
      }
    } else if (key === "Escape") {
      event.preventDefault();
      if (chosen >= 0) setChosen(-1);
      else end("escape");
    } else if (key === "Tab" && onEnd) {
      event.preventDefault();
      end(shiftKey ? "back-tab" : "tab");
    } else if (key === "ArrowDown" && offers.length && isAtLastLine(event.currentTarget)) {
      event.preventDefault();
      setChosen(Math.min(offers.length - 1, chosen + 1));
    } else if (key === "ArrowUp" && chosen >= 0) {
      event.preventDefault();
      setChosen(chosen - 1);
    }
  }

  const listId = `${id}-offers`;
  const usage = usageHint(row, field, editor);
  return (
    <div className="lm-inline" onPointerDown={(event) => event.stopPropagation()}>
      {field !== "text" && (
        <label className="lm-inline-label" htmlFor={id}>
          {labelOf(row, field, editor.locale)}
        </label>
      )}
      <textarea
        ref={input}
        id={id}
        rows={1}
        value={text}
        aria-label={
          field === "text"
            ? fillTemplate(messages.fieldOfKind, {
                kind: messages[row.node.kind],
                field: labelOf(row, field, editor.locale),
              })
            : undefined
        }
        aria-describedby={`${id}-hint`}
        aria-invalid={refusal !== "" || undefined}
        aria-autocomplete={offers.length > 0 ? "list" : undefined}
        aria-controls={offers.length > 0 ? listId : undefined}
        aria-activedescendant={chosen >= 0 ? `${listId}-${chosen}` : undefined}
        onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing ?? false)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onKeyDown={onKeyDown}
        onBlur={() => end("blur")}
      />
      <div ref={below} className="lm-inline-below">
        {refusal && (
          <p className="lm-refused" role="alert">
            {refusal}
          </p>
        )}
        {offers.length > 0 && (
          <div className="lm-offers">
            <p role="status">{messages.sameText}</p>
            <div id={listId} role="listbox" aria-label={messages.sameText}>
              {offers.map(({ match, taken }, i) => (
                // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text field, which has aria-activedescendant
                <div
                  key={match.node.id}
                  id={`${listId}-${i}`}
                  role="option"
                  aria-selected={i === chosen}
                  aria-disabled={taken || undefined}
                  className="lm-offer"
                  // On press rather than click, before the text field loses focus.
                  onPointerDown={(event) => {
                    event.preventDefault();
                    if (!taken) reuse(match);
                  }}
                >
                  <b>{taken ? match.node.text : fillTemplate(messages.reuseThis, { text: match.node.text })}</b>
                  <span className="lm-quiet">{parentTexts(match, editor.locale)}</span>
                </div>
              ))}
            </div>
          </div>
        )}
        <p id={`${id}-hint`} className="lm-inline-hint">
          {usage && <span>{usage}</span>} <span>{messages.typeHint}</span>
        </p>
      </div>
    </div>
  );
}

/** Returns the label of a field of a row. */
function labelOf({ node }: Row, field: InPlaceField, locale: Locale): string {
  if (field === "placement-text") return fieldLabel("placement", "text", locale);
  if (field === "placement-note") return fieldLabel("placement", "note", locale);
  return fieldLabel(field === "consultation" ? "measure" : node.kind, field, locale);
}

/** Returns the texts of the first parents of a node. */
function parentTexts({ rows }: Match, locale: Locale): string {
  return joinList(
    rows.slice(0, 3).flatMap(({ above }) => above?.text || []),
    locale,
  );
}

/** Returns the index of a row among its siblings. */
function positionOf(row: Row): number | undefined {
  return row.above ? childList(row.above.node, row.node.kind).findIndex(({ node }) => node === row.node.id) : undefined;
}

/** Returns how many places an edit changes: 5件のアウトカムに反映. */
function usageHint(row: Row, field: Editing["field"], { outline, messages }: LogicModelEditorState): string {
  if (row.places < 2 || field.startsWith("placement")) return "";
  const rows = outline.placements.get(row.node.id) ?? [];
  const outcomes = rows.every(({ above }) => above?.node.kind === "outcome");
  return fillTemplate(outcomes ? messages.changesOutcomes : messages.changesPlaces, { count: rows.length });
}

function isAtLastLine({ value, selectionEnd }: HTMLTextAreaElement): boolean {
  return !value.slice(selectionEnd).includes("\n");
}
