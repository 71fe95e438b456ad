import type { Source } from "@logic-model/core";
import type { ReactElement } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import { type Field, part, sourceField } from "./field.ts";
import { TextField } from "./TextField.tsx";

/** 出典: where a value comes from. */
export function SourceFields(props: { readonly editor: DetailsEditor; readonly field: Field<Source> }): ReactElement {
  const { editor } = props;
  const { messages } = editor;
  const field = sourceField(props.field);
  return (
    <div className="lm-fields">
      <TextField editor={editor} label={messages.details_sourceTitle} field={part(field, "title")} multiline />
      <TextField editor={editor} label={messages.details_publisher} field={part(field, "publisher")} />
      <TextField editor={editor} label={messages.details_date} field={part(field, "date")} />
      <TextField editor={editor} label={messages.details_url} field={part(field, "url")} inputMode="url" wide />
    </div>
  );
}
