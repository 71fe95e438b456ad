import { type Refusal, refusalMessage } from "@logic-model/core";
import { type KeyboardEvent, type ReactElement, useContext, useId, useRef, useState } from "react";
import { isComposing } from "../headless/isComposing.ts";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import { useLatest } from "../headless/useLatest.ts";
import type { Binding } from "./binding.ts";
import type { Codec } from "./codecs.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { Unsaved } from "./unsaved.ts";
import { useVisit } from "./useVisit.ts";

/** Props of a field that is typed in. */
export interface TypedFieldProps<T> {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly binding: Binding<T>;
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean | undefined;
  /** Over all columns of the form. */
  readonly wide?: boolean | undefined;
  /** Grows with its text; over all columns of the form. */
  readonly multiline?: boolean | undefined;
  /** Shown below the field, as its description. */
  readonly beside?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly inputMode?: "decimal" | "url" | undefined;
}

/** A text that the field shows instead of the model's. */
interface Typed {
  readonly text: string;
  /** The model's text then: once that differs, the model was changed from elsewhere. */
  readonly over: string;
  readonly refusal: Refusal | null;
}

/**
 * A text field of the form. Every keystroke outside of an input method's conversion is an edit, and one visit is one step
 * of the history. Escape restores what was there before the visit. A refused text stays in the field with the reason.
 */
export function CodedField<T>(props: TypedFieldProps<T> & { readonly codec: Codec<T> }): ReactElement {
  const { editor, label, binding, codec, multiline, beside } = props;
  const id = useId();
  const visit = useVisit();
  const unsaved = useContext(Unsaved);
  const kept = codec.format(binding.value);
  const [typed, setTyped] = useState<Typed | null>(() => {
    const known = unsaved?.texts.get(binding.name);
    return known ? { text: known.text, over: kept, refusal: known.refusal } : null;
  });
  const shown = typed?.over === kept ? typed : { text: kept, refusal: null };
  const beforeRef = useRef(binding.value);
  const convertedRef = useRef<string | null>(null);

  function note(text: string, refusal: Refusal | null) {
    if (refusal && unsaved) unsaved.texts.set(binding.name, { text, refusal, key: unsaved.key, label });
    else unsaved?.texts.delete(binding.name);
  }

  function type(text: string, composing: boolean) {
    convertedRef.current = composing ? text : null;
    // Text that an input method is converting isn't final.
    if (composing) return setTyped({ text, over: kept, refusal: null });
    const value = codec.parse(text);
    const refusal = binding.set(value, visit.mergeKey());
    setTyped({ text, over: refusal ? kept : codec.format(value), refusal });
    note(text, refusal);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || isComposing(event) || editor.readOnly) return;
    if (shown.text === codec.format(beforeRef.current)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!editor.discardStep(visit.mergeKey())) binding.set(beforeRef.current, visit.mergeKey());
    setTyped(null);
    note("", null);
  }

  // Unmounting in the middle of a conversion keeps what was typed.
  const keepRef = useLatest(() => {
    if (convertedRef.current !== null) binding.set(codec.parse(convertedRef.current), visit.mergeKey());
  });
  useBrowserLayoutEffect(() => () => keepRef.current(), [keepRef]);

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
      beforeRef.current = binding.value;
    },
    onBlur: () => {
      if (!shown.refusal) setTyped(null);
    },
    onKeyDown,
  };
  return (
    <div className="lm-field" data-field={binding.name} data-wide={multiline || props.wide || undefined}>
      {!props.hideLabel && <label htmlFor={id}>{label}</label>}
      {multiline ? (
        // The same text behind the field determines its height.
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
