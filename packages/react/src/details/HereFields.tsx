import { fill, type Row } from "@logic-model/core";
import { type ReactElement, useState } from "react";
import { commandTitle } from "../command/commands.ts";
import { CodedField } from "./CodedField.tsx";
import { ConsultationFields } from "./ConsultationFields.tsx";
import type { Codec } from "./codecs.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { placementField } from "./field.ts";
import { Group } from "./Group.tsx";
import { TextField } from "./TextField.tsx";

/** Whether a row has, or may need, something that is said of its place only. */
export function hasHere({ parent, places, placement }: Row): boolean {
  if (parent === null) return false;
  return (
    places > 1 ||
    placement?.text !== undefined ||
    placement?.note !== undefined ||
    placement?.consultation !== undefined
  );
}

/** この場所だけ: the wording, note and consultation of one placement, and the ways back to the original or to a node of its own. */
export function HereFields(props: { readonly editor: DetailsEditor; readonly row: Row }): ReactElement {
  const { editor, row } = props;
  const { messages, selection } = editor;
  const { node, placement } = row;
  const [hadConsultation] = useState(placement?.consultation !== undefined);
  // The original wording is no wording of this place.
  const wording: Codec<string> = {
    format: (value = "") => value,
    parse: (text) => (text === node.text ? undefined : text || undefined),
  };
  const commands = (["original-wording", "make-own"] as const).filter(
    (command) => selection[0] === row && editor.can(command),
  );
  return (
    <Group title={messages.details_here}>
      <CodedField
        editor={editor}
        label={messages["field_placement-text"]}
        field={placementField(editor, row, "text")}
        codec={wording}
        beside={fill(messages.localWording, { text: node.text })}
        multiline
      />
      <TextField
        editor={editor}
        label={messages["field_placement-note"]}
        field={placementField(editor, row, "note")}
        multiline
      />
      {(node.kind === "measure" || hadConsultation || placement?.consultation) && (
        <details className="lm-fold-group" open={hadConsultation}>
          <summary>{messages.details_consultationHere}</summary>
          <ConsultationFields editor={editor} field={placementField(editor, row, "consultation")} />
        </details>
      )}
      {commands.length > 0 && (
        <div className="lm-group-tools">
          {commands.map((command) => (
            <button key={command} type="button" onClick={() => editor.run(command)}>
              {commandTitle(command, editor.locale)}
            </button>
          ))}
        </div>
      )}
    </Group>
  );
}
