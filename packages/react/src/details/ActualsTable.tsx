import { fill, type Indicator, type IndicatorValue, parseFiscalYear } from "@logic-model/core";
import { type ReactElement, useRef, useState } from "react";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { entry, type Field, nodeField, part } from "./field.ts";
import { PeriodField } from "./PeriodField.tsx";
import { TextField } from "./TextField.tsx";
import { ValueField } from "./ValueField.tsx";

/** 実績値: what was reached, year by year. */
export function ActualsTable(props: { readonly editor: DetailsEditor; readonly node: Indicator }): ReactElement {
  const { editor, node } = props;
  const { messages, readOnly } = editor;
  const list: Field<readonly IndicatorValue[]> = nodeField(editor, node, "actuals");
  const years = list.value ?? [];
  // A row of which everything has been deleted stays to be typed in; the model has it no more.
  const [blank, setBlank] = useState<number | null>(null);
  const blankAt = blank === null ? null : Math.min(blank, years.length);
  const count = years.length + (blankAt === null ? 0 : 1);

  function row(at: number): Field<IndicatorValue> {
    if (at === blankAt) {
      const set: Field<IndicatorValue>["set"] = (value, mergeKey) => {
        if (value === undefined) return null;
        setBlank(null);
        return list.set([...years.slice(0, at), value, ...years.slice(at)], mergeKey);
      };
      return { name: `${list.name}.blank`, value: undefined, set };
    }
    const index = blankAt !== null && at > blankAt ? at - 1 : at;
    const year = entry(list, index);
    const set: Field<IndicatorValue>["set"] = (value, mergeKey) => {
      if (value === undefined) setBlank(index);
      return year.set(value, mergeKey);
    };
    return { ...year, set };
  }

  const body = useRef<HTMLTableSectionElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  useBrowserLayoutEffect(() => {
    if (!added.current) return;
    added.current = false;
    const inputs = body.current?.lastElementChild?.querySelectorAll("input");
    // With its year the value is typed next.
    inputs?.[years.at(-1)?.period !== undefined && blankAt === null ? 1 : 0]?.focus();
  });

  function addYear() {
    const period = nextYear(node);
    added.current = true;
    if (period === null) setBlank(years.length);
    else {
      setBlank(null);
      list.set([...years, { period }]);
    }
  }

  function remove(at: number) {
    if (at === count - 1) add.current?.focus();
    if (at === blankAt) setBlank(null);
    else entry(list, blankAt !== null && at > blankAt ? at - 1 : at).set(undefined);
  }

  return (
    <>
      {count > 0 && (
        <table className="lm-actuals">
          <thead>
            <tr>
              <th scope="col">{messages.details_fiscalYear}</th>
              <th scope="col">
                {node.unit ? fill(messages.details_valueIn, { unit: node.unit }) : messages.details_value}
              </th>
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            {Array.from({ length: count }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a year has no name of its own
              <Year key={at} editor={editor} number={at + 1} field={row(at)} onRemove={() => remove(at)} />
            ))}
          </tbody>
        </table>
      )}
      {!readOnly && (
        <button ref={add} type="button" onClick={addYear}>
          {messages.details_addYear}
        </button>
      )}
    </>
  );
}

function Year(props: {
  editor: DetailsEditor;
  number: number;
  field: Field<IndicatorValue>;
  onRemove: () => void;
}): ReactElement {
  const { editor, number, field, onRemove } = props;
  const { messages } = editor;
  const [noting, setNoting] = useState(false);
  const { period, note } = field.value ?? {};
  // A note that is being emptied does not go while it is typed in.
  const noted = useRef(false);
  noted.current ||= note !== undefined;
  const name = period ?? fill(messages.details_yearNumber, { number });
  const of = (label: string) => fill(messages.details_ofYear, { label, year: name });
  return (
    <tr>
      <td>
        <PeriodField
          editor={editor}
          label={fill(messages.details_ofYear, {
            label: messages.details_fiscalYear,
            year: fill(messages.details_yearNumber, { number }),
          })}
          hideLabel
          field={part(field, "period")}
        />
      </td>
      <td>
        <ValueField
          editor={editor}
          label={of(messages.details_value)}
          hideLabel
          field={part(field, "value")}
          inputMode="decimal"
        />
        {(noting || noted.current) && (
          <TextField
            editor={editor}
            label={of(messages.field_note)}
            hideLabel
            placeholder={messages.field_note}
            field={part(field, "note")}
            multiline
          />
        )}
      </td>
      <td>
        {!editor.readOnly && (
          <span className="lm-row-tools">
            {!noted.current && (
              <button
                type="button"
                aria-expanded={noting}
                aria-label={of(messages.field_note)}
                onClick={() => setNoting(!noting)}
              >
                {messages.field_note}
              </button>
            )}
            <button
              type="button"
              aria-label={of(messages.details_remove)}
              title={messages.details_remove}
              onClick={onRemove}
            >
              ×
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}

/** The year after the last one there is; `null` where none is known. */
function nextYear({ actuals = [], baseline }: Indicator): string | null {
  const years = actuals.flatMap(({ period }) => yearOf(period));
  const last = years.length ? Math.max(...years) : yearOf(baseline?.period)[0];
  return last === undefined ? null : String(last + 1);
}

/** The year of a time as `Period` writes it; none where it is words. */
function yearOf(period = ""): readonly number[] {
  const year = parseFiscalYear(period) ?? /^(\d{4})-\d\d/.exec(period)?.[1];
  return year ? [Number(year)] : [];
}
