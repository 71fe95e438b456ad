import type { IndicatorValue, Node } from "@logic-model/core";
import { fieldLabel, fillTemplate, parseFiscalYear } from "@logic-model/core/vocabulary";
import { type ReactElement, useRef, useState } from "react";
import { useBrowserLayoutEffect } from "../headless/useInBrowser.ts";
import { type Binding, entryBinding, partBinding } from "./binding.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { PeriodField } from "./PeriodField.tsx";
import { TextField } from "./TextField.tsx";
import { useOnceTrue } from "./useOnceTrue.ts";
import { ValueField } from "./ValueField.tsx";

/** 実績値: values by year. */
export function ActualsTable(props: {
  readonly editor: DetailsEditor;
  readonly label: string;
  readonly node: Node;
  readonly binding: Binding<readonly IndicatorValue[]>;
}): ReactElement {
  const { editor, label, node, binding: list } = props;
  const { messages, readOnly, locale } = editor;
  const years = list.value ?? [];
  // A row that has been emptied stays to be typed in, but isn't in the model.
  const [blank, setBlank] = useState<number | null>(null);
  const blankAt = blank === null ? null : Math.min(blank, years.length);
  const count = years.length + (blankAt === null ? 0 : 1);

  function bindingOf(at: number): Binding<IndicatorValue> {
    if (at === blankAt) {
      const set: Binding<IndicatorValue>["set"] = (value, mergeKey) => {
        if (value === undefined) return null;
        setBlank(null);
        return list.set([...years.slice(0, at), value, ...years.slice(at)], mergeKey);
      };
      return { name: `${list.name}.blank`, value: undefined, set };
    }
    const index = blankAt !== null && at > blankAt ? at - 1 : at;
    const year = entryBinding(list, index);
    const set: Binding<IndicatorValue>["set"] = (value, mergeKey) => {
      if (value === undefined) setBlank(index);
      return year.set(value, mergeKey);
    };
    return { ...year, set };
  }

  const body = useRef<HTMLTableSectionElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const addedRef = useRef(false);
  useBrowserLayoutEffect(() => {
    if (!addedRef.current) return;
    addedRef.current = false;
    const inputs = body.current?.lastElementChild?.querySelectorAll("input");
    // If the year is filled in, its value is typed next.
    inputs?.[years.at(-1)?.period !== undefined && blankAt === null ? 1 : 0]?.focus();
  });

  function addYear() {
    const period = nextYear(node, years);
    addedRef.current = true;
    if (period === null) setBlank(years.length);
    else {
      setBlank(null);
      list.set([...years, { period }]);
    }
  }

  function remove(at: number) {
    if (at === count - 1) add.current?.focus();
    if (at === blankAt) setBlank(null);
    else entryBinding(list, blankAt !== null && at > blankAt ? at - 1 : at).set(undefined);
  }

  const valueLabel = fieldLabel("value", "value", locale);
  const unit = node.kind === "indicator" ? node.unit : undefined;
  return (
    <>
      {count > 0 && (
        <table className="lm-actuals">
          <thead>
            <tr>
              <th scope="col">{messages.details_fiscalYear}</th>
              <th scope="col">
                {unit ? fillTemplate(messages.details_valueIn, { label: valueLabel, unit }) : valueLabel}
              </th>
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            {Array.from({ length: count }, (_, at) => (
              <Year
                // biome-ignore lint/suspicious/noArrayIndexKey: a year has no id
                key={at}
                editor={editor}
                label={label}
                number={at + 1}
                binding={bindingOf(at)}
                onRemove={() => remove(at)}
              />
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
  label: string;
  number: number;
  binding: Binding<IndicatorValue>;
  onRemove: () => void;
}): ReactElement {
  const { editor, number, binding, onRemove } = props;
  const { messages, locale } = editor;
  const [noting, setNoting] = useState(false);
  const { period, note } = binding.value ?? {};
  const noted = useOnceTrue(note !== undefined);
  const row = fillTemplate(messages.details_yearNumber, { number });
  const labelOf = (label: string, year = period ?? row) =>
    fillTemplate(messages.details_ofYear, { field: props.label, label, year });
  const noteLabel = fieldLabel("value", "note", locale);
  return (
    <tr>
      <td>
        <PeriodField
          editor={editor}
          label={labelOf(messages.details_fiscalYear, row)}
          hideLabel
          binding={partBinding(binding, "period")}
        />
      </td>
      <td>
        <ValueField
          editor={editor}
          label={labelOf(fieldLabel("value", "value", locale))}
          hideLabel
          binding={partBinding(binding, "value")}
          inputMode="decimal"
        />
        {(noting || noted) && (
          <TextField
            editor={editor}
            label={labelOf(noteLabel)}
            hideLabel
            placeholder={noteLabel}
            binding={partBinding(binding, "note")}
            multiline
          />
        )}
      </td>
      <td>
        {!editor.readOnly && (
          <span className="lm-row-tools">
            {!noted && (
              <button
                type="button"
                aria-expanded={noting}
                aria-label={labelOf(noteLabel)}
                onClick={() => setNoting(!noting)}
              >
                {noteLabel}
              </button>
            )}
            <button
              type="button"
              aria-label={labelOf(messages.details_remove)}
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

/** Returns the year after the last one, or after the baseline's; `null` if neither is known. */
function nextYear(node: Node, values: readonly IndicatorValue[]): string | null {
  const years = values.flatMap(({ period }) => yearOf(period));
  const baseline = node.kind === "indicator" ? node.baseline : undefined;
  const last = years.length ? Math.max(...years) : yearOf(baseline?.period)[0];
  return last === undefined ? null : String(last + 1);
}

/** Returns the year of a time as `Period` has it; none if it is other text. */
function yearOf(period = ""): readonly number[] {
  const year = parseFiscalYear(period) ?? /^(\d{4})-\d\d/.exec(period)?.[1];
  return year ? [Number(year)] : [];
}
