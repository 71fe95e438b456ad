import type { Pending } from "@logic-model/core";
import type { ReactElement } from "react";
import { ChoiceField } from "./ChoiceField.tsx";
import type { DetailsEditor } from "./detailsEditor.ts";
import { type Field, part } from "./field.ts";
import { TextField } from "./TextField.tsx";

/** Why something is blank: 未設定, 検討中 or 設定しない, and the reason in words. */
export function PendingFields(props: { readonly editor: DetailsEditor; readonly field: Field<Pending> }): ReactElement {
  const { editor, field } = props;
  const { messages } = editor;
  const state: Field<Pending["state"]> = {
    name: `${field.name}.state`,
    value: field.value?.state,
    set: (value, mergeKey) => field.set(value && { ...field.value, state: value }, mergeKey),
  };
  return (
    <>
      <ChoiceField
        editor={editor}
        label={messages.details_pending}
        field={state}
        none={messages.details_none}
        choices={[
          { id: "unset", title: messages.details_unset },
          { id: "underReview", title: messages.details_underReview },
          { id: "notApplicable", title: messages.details_notApplicable },
        ]}
      />
      {field.value && (
        <TextField editor={editor} label={messages.details_reason} field={part(field, "reason")} multiline />
      )}
    </>
  );
}
