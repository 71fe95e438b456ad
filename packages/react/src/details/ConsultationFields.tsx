import type { Consultation } from "@logic-model/core";
import type { ReactElement } from "react";
import { type Choice, ChoiceField } from "./ChoiceField.tsx";
import type { DetailsEditor } from "./detailsEditor.ts";
import { type Field, part } from "./field.ts";
import { PeriodField } from "./PeriodField.tsx";
import { TextField } from "./TextField.tsx";

/** 要相談: with whom something must still be agreed, how far that has come, and the words as written. */
export function ConsultationFields(props: {
  readonly editor: DetailsEditor;
  readonly field: Field<Consultation>;
}): ReactElement {
  const { editor, field } = props;
  const { messages } = editor;
  return (
    <div className="lm-fields">
      <TextField editor={editor} label={messages.details_organization} field={part(field, "organization")} wide />
      <ChoiceField
        editor={editor}
        label={messages.details_state}
        field={part(field, "state")}
        none={messages.details_none}
        choices={consultationStates(messages)}
      />
      <PeriodField editor={editor} label={messages.details_since} field={part(field, "since")} />
      <TextField editor={editor} label={messages.details_consultationText} field={part(field, "text")} multiline />
    </div>
  );
}

/** 未相談 / 相談中 / 合意 */
export function consultationStates(
  messages: DetailsEditor["messages"],
): readonly Choice<NonNullable<Consultation["state"]>>[] {
  return [
    { id: "open", title: messages.details_open },
    { id: "inProgress", title: messages.details_inProgress },
    { id: "agreed", title: messages.details_agreed },
  ];
}
