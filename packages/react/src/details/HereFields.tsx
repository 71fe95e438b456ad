import type { Row } from "@logic-model/core";
import { fieldLabel, fillTemplate, formFields, groupTitle } from "@logic-model/core/vocabulary";
import { type ReactElement, useState } from "react";
import { commandTitle } from "../command/commands.ts";
import { type Binding, placementBinding, valueAt } from "./binding.ts";
import { CodedField } from "./CodedField.tsx";
import type { Codec } from "./codecs.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { FieldEditor } from "./FieldEditor.tsx";
import { bound, fieldOf } from "./fieldProps.ts";
import { Group } from "./Group.tsx";

/** Whether a row has, or may need, fields for its place only. */
export function hasHere({ parent, places, placement }: Row): boolean {
  if (parent === null) return false;
  return places > 1 || formFields("placement").some(([name]) => valueAt(placement, name) !== undefined);
}

/** この場所だけ: the fields of one placement, and how to return to the original or to split it off. */
export function HereFields(props: { readonly editor: DetailsEditor; readonly row: Row }): ReactElement {
  const { editor, row } = props;
  const { selection, locale } = editor;
  const commands = (["original-wording", "make-own"] as const).filter(
    (command) => selection[0] === row && editor.can(command),
  );
  return (
    <Group title={groupTitle("here", locale)}>
      {formFields("placement").map(([name]) => {
        const binding = placementBinding(editor, row, name);
        return <HereField key={name} editor={editor} row={row} name={name} binding={binding} />;
      })}
      {commands.length > 0 && (
        <div className="lm-group-tools">
          {commands.map((command) => (
            <button key={command} type="button" onClick={() => editor.run(command)}>
              {commandTitle(command, locale)}
            </button>
          ))}
        </div>
      )}
    </Group>
  );
}

function HereField(props: {
  editor: DetailsEditor;
  row: Row;
  name: string;
  binding: Binding<unknown>;
}): ReactElement | null {
  const { editor, row, name, binding } = props;
  const { node } = row;
  const [had] = useState(binding.value !== undefined);
  const label = fieldLabel("placement", name, editor.locale);
  if (name === "text") {
    // The original wording isn't a wording of this place.
    const wording: Codec<string> = {
      format: (value = "") => value,
      parse: (text) => (text === node.text ? undefined : text || undefined),
    };
    const beside = fillTemplate(editor.messages.localWording, { text: node.text });
    return (
      <CodedField
        editor={editor}
        label={label}
        binding={bound<string>(props)}
        codec={wording}
        beside={beside}
        multiline
      />
    );
  }
  const field = <FieldEditor editor={editor} definition="placement" name={name} node={node} binding={binding} />;
  if (fieldOf("placement", name).type !== "object") return field;
  // Only measures are agreed with others, but a file may have more.
  if (node.kind !== "measure" && !had && binding.value === undefined) return null;
  return (
    <details className="lm-fold-group" open={had}>
      <summary>{label}</summary>
      <div className="lm-fields">{field}</div>
    </details>
  );
}
