import type { Measure } from "@logic-model/core";
import { type ReactElement, useState } from "react";
import { ConsultationFields } from "./ConsultationFields.tsx";
import type { DetailsEditor } from "./detailsEditor.ts";
import { nodeField, part } from "./field.ts";
import { Group } from "./Group.tsx";
import { PeriodField } from "./PeriodField.tsx";
import { businessItemChoices, termChoices } from "./profileChoices.ts";
import { TermsField } from "./TermsField.tsx";
import { TextField } from "./TextField.tsx";

/** What only measures have: who does them and when, with whom they must be agreed, and what they belong to. */
export function MeasureFields(props: { readonly editor: DetailsEditor; readonly node: Measure }): ReactElement {
  const { editor, node } = props;
  const { messages, profile, locale } = editor;
  const period = nodeField(editor, node, "period");
  const hasTerms =
    profile.scenes.length > 0 ||
    profile.businessItems.length > 0 ||
    node.scenes !== undefined ||
    node.businessItems !== undefined;
  const [hadTerms] = useState(hasTerms);
  return (
    <>
      <Group title={messages.details_doing}>
        <div className="lm-fields">
          <TextField editor={editor} label={messages.details_lead} field={nodeField(editor, node, "lead")} multiline />
          <PeriodField editor={editor} label={messages.details_start} field={part(period, "start")} />
          <PeriodField editor={editor} label={messages.details_end} field={part(period, "end")} />
          <TextField editor={editor} label={messages.details_plan} field={part(period, "plan")} multiline />
        </div>
      </Group>
      <Group title={messages.consultation}>
        <ConsultationFields editor={editor} field={nodeField(editor, node, "consultation")} />
      </Group>
      {(hadTerms || hasTerms) && (
        <Group title={messages.details_terms}>
          <TermsField
            editor={editor}
            label={messages.details_scenes}
            field={nodeField(editor, node, "scenes")}
            choices={termChoices(profile.scenes, locale)}
          />
          <TermsField
            editor={editor}
            label={messages.details_businessItems}
            field={nodeField(editor, node, "businessItems")}
            choices={businessItemChoices(profile, locale)}
            stacked
          />
        </Group>
      )}
    </>
  );
}
