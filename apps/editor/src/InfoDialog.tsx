import {
  type BaseLocale,
  type LogicModel,
  type Operation,
  PROFILES,
  type Refusal,
  refusalMessage,
} from "@logic-model/core";
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { type InfoField, infoOf, modelFields } from "./modelFields.ts";
import type { AppWords } from "./words.ts";

const STATUSES = ["draft", "review", "final"] as const;

/** 基本情報: the fields of the model itself. All changes are applied as one operation, and undone in one step. */
export function InfoDialog(props: {
  model: LogicModel;
  locale: BaseLocale;
  words: AppWords;
  readOnly: boolean;
  onEdit: (operation: Operation) => Refusal | null;
  onClose: () => void;
}) {
  const { model, locale, words, readOnly, onEdit, onClose } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [start] = useState(() => infoOf(model));
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const set = modelFields(model, start, (name) => String(data.get(name) ?? "").trim());
    const refused = set && onEdit({ type: "edit", target: "model", set });
    if (refused) setRefusal(refused);
    else dialog.current?.close();
  }

  const line = (name: InfoField, label: string, hint?: string, type = "text") => (
    <Field id={`${id}${name}`} label={label} hint={hint}>
      <input
        id={`${id}${name}`}
        aria-describedby={hint && `${id}${name}hint`}
        name={name}
        type={type}
        defaultValue={start[name]}
        readOnly={readOnly}
      />
    </Field>
  );
  const choice = (name: InfoField, label: string, options: readonly (readonly [id: string, label: string])[]) => (
    <Field id={`${id}${name}`} label={label}>
      <select id={`${id}${name}`} name={name} defaultValue={start[name]} disabled={readOnly}>
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
  const known = PROFILES.map((profile) => [profile.id, profile.title[locale]] as const);
  const profiles = known.some(([id]) => id === start.profile)
    ? known
    : [...known, [start.profile, start.profile] as const];

  return (
    <dialog ref={dialog} className="dialog info" aria-labelledby={id} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={id}>{words.info}</h2>
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
          <textarea id={`${id}note`} name="note" rows={3} defaultValue={start.note} readOnly={readOnly} />
        </Field>
        {refusal && <p role="alert">{refusalMessage(refusal, locale)}</p>}
        <div className="dialog-actions">
          {readOnly ? (
            <button type="button" className="button primary" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          ) : (
            <>
              <button type="submit" className="button primary">
                {words.apply}
              </button>
              <button type="button" className="button" onClick={() => dialog.current?.close()}>
                {words.cancel}
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
