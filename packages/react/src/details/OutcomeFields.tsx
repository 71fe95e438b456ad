import type { Outcome } from "@logic-model/core";
import type { ReactElement } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { nodeField } from "./field.ts";
import { Group } from "./Group.tsx";
import { termChoices } from "./profileChoices.ts";
import { TermsField } from "./TermsField.tsx";

/** What only outcomes have: their level, and the scenes they are about. */
export function OutcomeFields(props: { readonly editor: LogicModelEditorState; readonly node: Outcome }): ReactElement {
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
    </Group>
  );
}
