import type { Indicator } from "@logic-model/core";
import type { ReactElement } from "react";
import { ActualsTable } from "./ActualsTable.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import type { DetailsEditor } from "./detailsEditor.ts";
import { nodeField } from "./field.ts";
import { Group } from "./Group.tsx";
import { movement } from "./movement.ts";
import { SourceFields } from "./SourceFields.tsx";
import { TextField } from "./TextField.tsx";
import { ValueFields } from "./ValueFields.tsx";

/** What only indicators have: how they are measured, their values and where these come from. */
export function IndicatorFields(props: { readonly editor: DetailsEditor; readonly node: Indicator }): ReactElement {
  const { editor, node } = props;
  const { messages } = editor;
  const moved = movement(node, editor);
  return (
    <>
      <Group title={messages.details_measuring}>
        <div className="lm-fields">
          <ChoiceField
            editor={editor}
            label={messages.details_indicatorKind}
            field={nodeField(editor, node, "indicatorKind")}
            none={messages.details_none}
            choices={[
              { id: "structure", title: messages.details_structure },
              { id: "process", title: messages.details_process },
              { id: "output", title: messages.details_output },
              { id: "outcome", title: messages.details_outcome },
            ]}
          />
          <ChoiceField
            editor={editor}
            label={messages.details_direction}
            field={nodeField(editor, node, "direction")}
            none={messages.details_none}
            choices={[
              { id: "increase", title: messages.details_increase },
              { id: "decrease", title: messages.details_decrease },
              { id: "maintain", title: messages.details_maintain },
            ]}
          />
          <TextField editor={editor} label={messages.details_unit} field={nodeField(editor, node, "unit")} />
          <TextField
            editor={editor}
            label={messages.details_denominator}
            field={nodeField(editor, node, "denominator")}
            multiline
          />
        </div>
      </Group>
      <Group title={messages.details_values}>
        {moved && <p className="lm-movement">{moved}</p>}
        <ValueFields
          editor={editor}
          title={messages.details_baseline}
          unit={node.unit}
          field={nodeField(editor, node, "baseline")}
        />
        <ValueFields
          editor={editor}
          title={messages.details_target}
          unit={node.unit}
          field={nodeField(editor, node, "target")}
        />
      </Group>
      <Group title={messages.details_actuals}>
        <ActualsTable editor={editor} node={node} />
      </Group>
      <Group title={messages.details_source}>
        <SourceFields editor={editor} field={nodeField(editor, node, "source")} />
      </Group>
    </>
  );
}
