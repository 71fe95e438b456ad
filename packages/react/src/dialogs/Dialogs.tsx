import type { ReactElement } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useDialogEditor } from "./dialogEditor.ts";
import { HelpDialog } from "./HelpDialog.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { MoveDialog } from "./MoveDialog.tsx";
import { PasteDialog } from "./PasteDialog.tsx";
import { PlaceDialog } from "./PlaceDialog.tsx";

/** The open dialog of the editor. While read-only, only the list of keys. */
export function Dialogs(props: { editor: LogicModelEditorState }): ReactElement | null {
  const editor = useDialogEditor(props.editor);
  const { dialog, readOnly } = editor;
  if (dialog?.type === "help") return <HelpDialog editor={editor} />;
  if (!dialog || readOnly) return null;
  switch (dialog.type) {
    case "place":
      return <PlaceDialog editor={editor} kind={dialog.kind} parent={dialog.parent} />;
    case "move-to":
      return <MoveDialog editor={editor} />;
    case "merge":
      return <MergeDialog editor={editor} />;
    case "paste":
      return <PasteDialog editor={editor} text={dialog.text} />;
  }
}
