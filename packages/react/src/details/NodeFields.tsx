import type { Node } from "@logic-model/core";
import {
  definitionOf,
  type Field,
  type FieldGroup,
  fieldLabel,
  formFields,
  groupTitle,
} from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { nodeBinding, valueAt } from "./binding.ts";
import type { DetailsEditor } from "./detailsEditor.ts";
import { FieldEditor } from "./FieldEditor.tsx";
import { Group } from "./Group.tsx";
import { movement } from "./movement.ts";
import { useOnceTrue } from "./useOnceTrue.ts";

/** The fields of a node in one group, under its heading. Nothing if none of them has anything to choose from. */
export function NodeFields(props: {
  readonly editor: DetailsEditor;
  readonly node: Node;
  readonly group: FieldGroup;
}): ReactElement | null {
  const { editor, node, group } = props;
  const { locale } = editor;
  const fields = formFields(node.kind).filter(([, field]) => field.group === group);
  const shown = useOnceTrue(fields.some(([name, field]) => hasChoices(field, node, name, editor)));
  if (!shown) return null;

  const elements: ReactElement[] = [];
  let grid: ReactElement[] = [];
  function endGrid(): void {
    const [first] = grid;
    if (first)
      elements.push(
        <div key={first.key} className="lm-fields">
          {grid}
        </div>,
      );
    grid = [];
  }
  for (const [name, field] of fields) {
    const binding = nodeBinding(editor, node, name);
    const element = (
      <FieldEditor key={name} editor={editor} definition={node.kind} name={name} node={node} binding={binding} />
    );
    switch (arrangement(field)) {
      case "grid":
        grid.push(element);
        break;
      case "block":
        endGrid();
        elements.push(element);
        break;
      case "titled": {
        endGrid();
        const parts = (
          <div key={name} className="lm-fields">
            {element}
          </div>
        );
        const title = fieldLabel(node.kind, name, locale);
        elements.push(
          fields.length === 1 ? (
            parts
          ) : (
            <Titled key={name} title={title}>
              {parts}
            </Titled>
          ),
        );
      }
    }
  }
  endGrid();
  const moved = group === "values" && node.kind === "indicator" && movement(node, editor);
  return (
    <Group title={groupTitle(group, locale)}>
      {moved && <p className="lm-movement">{moved}</p>}
      {elements}
    </Group>
  );
}

function Titled(props: { title: string; children: ReactElement }): ReactElement {
  return (
    <fieldset className="lm-value">
      <legend>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

/** Whether a field shows any control: terms do if the profile or the node has some. */
function hasChoices(field: Field, node: Node, name: string, { profile }: DetailsEditor): boolean {
  const terms = field.type === "list" && field.of.type === "text" ? field.of.terms : undefined;
  return !terms || profile[terms].length > 0 || valueAt(node, name) !== undefined;
}

/** How a field is arranged: beside others in a grid, below them, or as an object under a title of its own. */
function arrangement(field: Field): "grid" | "block" | "titled" {
  if (field.type === "list" || field.type === "boolean") return "block";
  switch (definitionOf(field)) {
    case undefined:
    case "period":
    case "pending":
      return "grid";
    case "value":
      return "block";
    default:
      return "titled";
  }
}
