import type { Outcome } from "@logic-model/core";
import type { ReactElement } from "react";
import { ChoiceField } from "./ChoiceField.tsx";
import type { DetailsEditor } from "./detailsEditor.ts";
import { nodeField } from "./field.ts";
import { Group } from "./Group.tsx";
import { termChoices } from "./profileChoices.ts";
import { TermsField } from "./TermsField.tsx";
import { TickField } from "./TickField.tsx";

/** What only outcomes have: their level, the scenes they are about, and whether they are a priority. */
export function OutcomeFields(props: { readonly editor: DetailsEditor; readonly node: Outcome }): ReactElement {
  const { editor, node } = props;
  const { messages, profile, locale } = editor;
  return (
    <Group title={messages.details_terms}>
      <ChoiceField
        editor={editor}
        label={messages.details_level}
        field={nodeField(editor, node, "level")}
        none={messages.details_none}
        choices={termChoices(profile.levels, locale)}
      />
      <TermsField
        editor={editor}
        label={messages.details_scenes}
        field={nodeField(editor, node, "scenes")}
        choices={termChoices(profile.scenes, locale)}
      />
      <TickField
        editor={editor}
        label={messages.details_priority}
        field={nodeField(editor, node, "priority")}
        hint={messages.details_priorityHint}
      />
    </Group>
  );
}
