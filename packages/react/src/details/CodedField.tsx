import { type Refusal, refusalMessage } from "@logic-model/core";
import { type KeyboardEvent, type ReactElement, useContext, useId, useRef, useState } from "react";
import { isComposing } from "../headless/isComposing.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import type { Codec } from "./codecs.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import type { Field } from "./field.ts";
import { Unsaved } from "./unsaved.ts";
import { useVisit } from "./useVisit.ts";

/** What a field in which something is typed is given. */
export interface TypedFieldProps<T> {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly field: Field<T>;
  /** The label is read out, not shown. */
  readonly hideLabel?: boolean;
  /** Over all columns of the form. */
  readonly wide?: boolean;
  /** Grows with what is typed; over all columns of the form. */
  readonly multiline?: boolean;
  /** Shown with the field and told as its description. */
  readonly beside?: string | undefined;
  readonly placeholder?: string;
  readonly inputMode?: "decimal" | "url";
}

/** What is typed, while the field shows that instead of what the model has. */
interface Typed {
  readonly text: string;
  /** What the field would show of the model: when that becomes another, the model has changed by other ways. */
  readonly over: string;
  readonly refusal: Refusal | null;
}

/**
 * A text field of the form. Each keystroke that is no part of a conversion is an edit; one visit is one step; Escape puts
 * back what was there before the visit. A refused text stays in the field, with the reason.
 */
export function CodedField<T>(props: TypedFieldProps<T> & { readonly codec: Codec<T> }): ReactElement {
  const { editor, label, field, codec, multiline, beside } = props;
  const id = useId();
  const visit = useVisit();
  const unsaved = useContext(Unsaved);
  const kept = codec.format(field.value);
  const [typed, setTyped] = useState<Typed | null>(() => {
    const known = unsaved?.texts.get(field.name);
    return known ? { text: known.text, over: kept, refusal: known.refusal } : null;
  });
  const shown = typed?.over === kept ? typed : { text: kept, refusal: null };
  const before = useRef(field.value);
  const converted = useRef<string | null>(null);

  function note(text: string, refusal: Refusal | null) {
    if (refusal && unsaved) unsaved.texts.set(field.name, { text, refusal, key: unsaved.key, label });
    else unsaved?.texts.delete(field.name);
  }

  function type(text: string, composing: boolean) {
    converted.current = composing ? text : null;
    // What is being converted is not text yet.
    if (composing) return setTyped({ text, over: kept, refusal: null });
    const value = codec.parse(text);
    const refusal = field.set(value, visit.mergeKey());
    setTyped({ text, over: refusal ? kept : codec.format(value), refusal });
    note(text, refusal);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || isComposing(event) || editor.readOnly) return;
    if (shown.text === codec.format(before.current)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!editor.giveUp(visit.mergeKey())) field.set(before.current, visit.mergeKey());
    setTyped(null);
    note("", null);
  }

  // A field that goes in the middle of a conversion keeps what was typed.
  const keep = useRef(() => {});
  keep.current = () => {
    if (converted.current !== null) field.set(codec.parse(converted.current), visit.mergeKey());
  };
  useBrowserLayoutEffect(() => () => keep.current(), []);

  const described = [beside && `${id}-beside`, shown.refusal && `${id}-error`].filter(Boolean).join(" ");
  const attributes = {
    id,
    value: shown.text,
    placeholder: props.placeholder,
    inputMode: props.inputMode,
    readOnly: editor.readOnly,
    "aria-label": props.hideLabel ? label : undefined,
    "aria-invalid": shown.refusal ? true : undefined,
    "aria-describedby": described || undefined,
    onFocus: () => {
      visit.begin();
      before.current = field.value;
    },
    onBlur: () => {
      if (!shown.refusal) setTyped(null);
    },
    onKeyDown,
  };
  return (
    <div className="lm-field" data-field={field.name} data-wide={multiline || props.wide || undefined}>
      {!props.hideLabel && <label htmlFor={id}>{label}</label>}
      {multiline ? (
        // The text stands behind the field as well, and gives it its height.
        <div className="lm-grow" data-text={shown.text}>
          <textarea
            rows={1}
            {...attributes}
            onChange={(event) => type(event.target.value, isConverting(event.nativeEvent))}
            onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          />
        </div>
      ) : (
        <input
          type="text"
          autoComplete="off"
          {...attributes}
          onChange={(event) => type(event.target.value, isConverting(event.nativeEvent))}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        />
      )}
      {beside && (
        <span id={`${id}-beside`} className="lm-beside">
          {beside}
        </span>
      )}
      {shown.refusal && (
        <p id={`${id}-error`} className="lm-field-error">
          {refusalMessage(shown.refusal, editor.locale)}
        </p>
      )}
    </div>
  );
}

function isConverting(event: Event): boolean {
  return (event as InputEvent).isComposing ?? false;
}
