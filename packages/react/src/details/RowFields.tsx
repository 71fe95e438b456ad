import type { Row } from "@logic-model/core";
import { fillTemplate, GROUPS, kindLabel } from "@logic-model/core/vocabulary";
import { Fragment, type ReactElement } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import { HereFields, hasHere } from "./HereFields.tsx";
import { NodeFields } from "./NodeFields.tsx";
import { Places, reach } from "./Places.tsx";
import { useOnceTrue } from "./useOnceTrue.ts";

/** All fields of a row, group by group, and where it is used. */
export function RowFields(props: { readonly editor: DetailsEditor; readonly row: Row }): ReactElement {
  const { editor, row } = props;
  const { messages, locale } = editor;
  const { node } = row;
  const reached = reach(row, editor);
  const kind = kindLabel(node.kind, locale);
  const here = useOnceTrue(hasHere(row));
  return (
    <>
      <p className="lm-details-head">
        <span className="lm-kind">
          {row.number === null ? kind : fillTemplate(messages.numbered, { kind, number: row.number })}
        </span>
        {row.reuse && <span className="lm-kind lm-reuse-mark">{messages.reuse}</span>}
      </p>
      {reached && <p className="lm-reach">{reached}</p>}
      {GROUPS.map((group) => (
        <Fragment key={group}>
          {group === "here" ? (
            here && <HereFields editor={editor} row={row} />
          ) : (
            <NodeFields editor={editor} node={node} group={group} />
          )}
          {group === "content" && node.kind !== "vision" && <Places editor={editor} row={row} />}
        </Fragment>
      ))}
    </>
  );
}
