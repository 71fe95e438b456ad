import { type ReactElement, useMemo, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useDetailsEditor } from "./detailsEditor.ts";
import { RowFields } from "./RowFields.tsx";
import { SeveralFields } from "./SeveralFields.tsx";
import { UnsavedNotice } from "./UnsavedNotice.tsx";
import { Unsaved, type UnsavedText } from "./unsaved.ts";

/** The fields of the selected row as a form, or the fields that all marked rows have in common. */
export function Details(props: { readonly editor: LogicModelEditorState }): ReactElement {
  const editor = useDetailsEditor(props.editor);
  const { selected, selection, messages } = editor;
  const [texts] = useState(() => new Map<string, UnsavedText>());
  const key = selected?.key ?? "";
  const unsaved = useMemo(() => ({ texts, key }), [texts, key]);
  return (
    <div className="lm-details">
      <UnsavedNotice editor={editor} texts={texts} />
      <Unsaved.Provider value={unsaved}>
        {selection.length > 1 ? (
          <SeveralFields editor={editor} rows={selection} />
        ) : selected ? (
          <RowFields key={key} editor={editor} row={selected} />
        ) : (
          <p className="lm-quiet">{messages.hint}</p>
        )}
      </Unsaved.Provider>
    </div>
  );
}
