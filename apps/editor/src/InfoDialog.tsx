import {
  type BaseLocale,
  type LogicModel,
  type Operation,
  PROFILES,
  type Refusal,
  refusalMessage,
} from "@logic-model/core";
import { type ReactNode, type RefObject, type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { type Info, type InfoField, infoOf, modelFields, typedFields } from "./modelFields.ts";
import { rememberTyped, typedBefore } from "./storage/session.ts";
import type { AppWords } from "./words.ts";

const STATUSES = ["draft", "review", "final"] as const;

/**
 * 基本情報: the fields of the model itself. All changes are applied as one operation, and undone in one step. What is typed
 * and not applied yet survives a reload, and is shown again.
 */
export function InfoDialog(props: {
  /** The id of the document. */
  document: string;
  model: LogicModel;
  locale: BaseLocale;
  words: AppWords;
  readOnly: boolean;
  /** The form, to apply what is typed by its `requestSubmit`. */
  form: RefObject<HTMLFormElement | null>;
  onEdit: (operation: Operation) => Refusal | null;
  onClose: () => void;
}) {
  const { document, model, locale, words, readOnly, form, onEdit, onClose } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const apply = useRef<HTMLButtonElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [start] = useState(() => infoOf(model));
  const [before] = useState(() => typedBefore(document));
  const [edited, setEdited] = useState(Object.keys(before).length > 0);
  const [asked, setAsked] = useState(false);
  const shown = { ...start, ...before };
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (asked) apply.current?.focus();
  }, [asked]);

  function typed(): Partial<Info> {
    const fields = form.current?.elements;
    return typedFields(start, (name) => {
      const field = fields?.namedItem(name);
      return field && "value" in field ? field.value.trim() : start[name];
    });
  }

  function remember() {
    const fields = typed();
    const some = Object.keys(fields).length > 0;
    rememberTyped(document, some ? fields : null);
    setEdited(some);
    setAsked(false);
  }

  function drop() {
    rememberTyped(document, null);
    dialog.current?.close();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (readOnly) return;
    const set = modelFields(model, typed());
    const refused = set && onEdit({ type: "edit", target: "model", set });
    if (refused) setRefusal(refused);
    else drop();
  }

  const line = (name: InfoField, label: string, hint?: string, type = "text") => (
    <Field id={`${id}${name}`} label={label} hint={hint}>
      <input
        id={`${id}${name}`}
        aria-describedby={hint && `${id}${name}hint`}
        name={name}
        type={type}
        defaultValue={shown[name]}
        readOnly={readOnly}
      />
    </Field>
  );
  const choice = (name: InfoField, label: string, options: readonly (readonly [id: string, label: string])[]) => (
    <Field id={`${id}${name}`} label={label}>
      <select id={`${id}${name}`} name={name} defaultValue={shown[name]} disabled={readOnly}>
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
  const known = PROFILES.map((profile) => [profile.id, profile.title[locale]] as const);
  const profiles = known.some(([id]) => id === shown.profile)
    ? known
    : [...known, [shown.profile, shown.profile] as const];

  return (
    <dialog
      ref={dialog}
      className="dialog info"
      aria-labelledby={id}
      onCancel={(event) => {
        if (!edited || readOnly) return;
        event.preventDefault();
        setAsked(true);
      }}
      onClose={onClose}
    >
      <form ref={form} onSubmit={submit} onInput={remember}>
        <h2 id={id}>{words.info}</h2>
        {edited && readOnly ? (
          <p role="alert">{words.infoLocked}</p>
        ) : (
          Object.keys(before).length > 0 && <p role="status">{words.infoBack}</p>
        )}
        {line("title", words.title)}
        <div className="fields">
          {line("organization", words.organization)}
          {line("organizationCode", words.organizationCode, words.organizationCodeHint)}
        </div>
        <div className="fields">
          {choice("profile", words.profile, profiles)}
          {choice("status", words.status, [
            ["", words.noStatus],
            ...STATUSES.map((s) => [s, words.statuses[s]] as const),
          ])}
        </div>
        <fieldset>
          <legend>{words.period}</legend>
          <div className="fields">
            {line("periodStart", words.periodStart)}
            {line("periodEnd", words.periodEnd)}
          </div>
          <p className="small">{words.periodHint}</p>
          {line("plan", words.plan, words.planHint)}
        </fieldset>
        <fieldset>
          <legend>{words.source}</legend>
          {line("sourceTitle", words.sourceTitle)}
          <div className="fields">
            {line("sourcePublisher", words.sourcePublisher)}
            {line("sourceDate", words.sourceDate)}
          </div>
          {line("sourceUrl", words.sourceUrl, undefined, "url")}
        </fieldset>
        <Field id={`${id}note`} label={words.note}>
          <textarea id={`${id}note`} name="note" rows={3} defaultValue={shown.note} readOnly={readOnly} />
        </Field>
        {refusal && <p role="alert">{refusalMessage(refusal, locale)}</p>}
        <div className="dialog-actions">
          {asked && <p role="alert">{words.infoOpen}</p>}
          {readOnly ? (
            <button type="button" className="button primary" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          ) : (
            <>
              <button ref={apply} type="submit" className="button primary">
                {words.apply}
              </button>
              <button type="button" className="button" onClick={drop}>
                {asked ? words.infoDrop : words.cancel}
              </button>
            </>
          )}
        </div>
      </form>
    </dialog>
  );
}

function Field(props: { id: string; label: string; hint?: string | undefined; children: ReactNode }) {
  const { id, label, hint, children } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <span id={`${id}hint`} className="small">
          {hint}
        </span>
      )}
    </div>
  );
}
