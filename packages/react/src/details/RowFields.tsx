import { fill, type Row } from "@logic-model/core";
import { type ReactElement, useState } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import { nodeField } from "./field.ts";
import { Group } from "./Group.tsx";
import { HereFields, hasHere } from "./HereFields.tsx";
import { IndicatorFields } from "./IndicatorFields.tsx";
import { MeasureFields } from "./MeasureFields.tsx";
import { OutcomeFields } from "./OutcomeFields.tsx";
import { PendingFields } from "./PendingFields.tsx";
import { Places, reach } from "./Places.tsx";
import { TextField } from "./TextField.tsx";

/** All fields of a row, in the order in which an officer thinks: what it says, where it stands, what it is made of. */
export function RowFields(props: { readonly editor: DetailsEditor; readonly row: Row }): ReactElement {
  const { editor, row } = props;
  const { messages } = editor;
  const { node } = row;
  const reached = reach(row, editor);
  const kind = messages[node.kind];
  // What is being emptied does not go while it is typed in.
  const [hadHere] = useState(hasHere(row));
  return (
    <>
      <p className="lm-details-head">
        <span className="lm-kind">
          {row.number === null ? kind : fill(messages.numbered, { kind, number: row.number })}
        </span>
        {row.reuse && <span className="lm-kind lm-reuse-mark">{messages.reuse}</span>}
      </p>
      {reached && <p className="lm-reach">{reached}</p>}
      <Group title={messages.details_content}>
        <TextField
          editor={editor}
          label={messages.field_text}
          field={nodeField(editor, node, "text")}
          required
          multiline
        />
        <div className="lm-fields">
          <TextField editor={editor} label={messages.field_code} field={nodeField(editor, node, "code")} />
          <PendingFields editor={editor} field={nodeField(editor, node, "pending")} />
        </div>
        <TextField editor={editor} label={messages.field_note} field={nodeField(editor, node, "note")} multiline />
      </Group>
      {node.kind !== "vision" && <Places editor={editor} row={row} />}
      {(hadHere || hasHere(row)) && <HereFields editor={editor} row={row} />}
      {node.kind === "outcome" && <OutcomeFields editor={editor} node={node} />}
      {node.kind === "measure" && <MeasureFields editor={editor} node={node} />}
      {node.kind === "indicator" && <IndicatorFields editor={editor} node={node} />}
    </>
  );
}
