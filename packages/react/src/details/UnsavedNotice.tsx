import { getRow } from "@logic-model/core/outline";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import type { UnsavedText } from "./unsaved.ts";

/** Links back to the rows, other than the selected one, that have refused texts. */
export function UnsavedNotice(props: {
  readonly editor: DetailsEditor;
  readonly texts: ReadonlyMap<string, UnsavedText>;
}): ReactElement | null {
  const { editor, texts } = props;
  const { messages, outline, selected } = editor;
  const others = [...texts].flatMap(([name, { key, label }]) => {
    const row = key === selected?.key ? undefined : getRow(outline, key);
    return row ? [{ name, row, label }] : [];
  });
  if (others.length === 0) return null;
  return (
    <div className="lm-unsaved">
      <p>{messages.details_unsaved}</p>
      {others.map(({ name, row, label }) => (
        <button key={name} type="button" onClick={() => editor.reveal(row.key, false)}>
          {fillTemplate(messages.details_unsavedText, { label, text: row.text })}
        </button>
      ))}
    </div>
  );
}
