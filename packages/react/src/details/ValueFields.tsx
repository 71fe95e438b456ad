import { fill, type IndicatorValue } from "@logic-model/core";
import { type ReactElement, useRef, useState } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import { type Field, part } from "./field.ts";
import { PendingFields } from "./PendingFields.tsx";
import { PeriodField } from "./PeriodField.tsx";
import { SourceFields } from "./SourceFields.tsx";
import { TextField } from "./TextField.tsx";
import { ValueField } from "./ValueField.tsx";

/** 基準値 or 目標値: a value and its time, or why it is blank; where it comes from. */
export function ValueFields(props: {
  readonly editor: DetailsEditor;
  readonly title: string;
  readonly unit: string | undefined;
  readonly field: Field<IndicatorValue>;
}): ReactElement {
  const { editor, title, unit, field } = props;
  const { messages } = editor;
  const { value, pending, source, note } = field.value ?? {};
  // A reason that is taken back does not take its fields away.
  const hadReason = useRef(false);
  hadReason.current ||= pending !== undefined;
  const [open] = useState(source !== undefined || note !== undefined);
  return (
    <fieldset className="lm-value">
      <legend>{title}</legend>
      <div className="lm-fields">
        <ValueField
          editor={editor}
          label={unit ? fill(messages.details_valueIn, { unit }) : messages.details_value}
          field={part(field, "value")}
          inputMode="decimal"
        />
        <PeriodField editor={editor} label={messages.details_period} field={part(field, "period")} />
        {(value === undefined || hadReason.current) && <PendingFields editor={editor} field={part(field, "pending")} />}
      </div>
      <details className="lm-fold-group" open={open}>
        <summary>{messages.details_sourceAndNote}</summary>
        <SourceFields editor={editor} field={part(field, "source")} />
        <TextField editor={editor} label={messages.field_note} field={part(field, "note")} multiline />
      </details>
    </fieldset>
  );
}
