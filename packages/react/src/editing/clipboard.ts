import { copyFragment, fragmentText, serializeFragment } from "@logic-model/core/clipboard";
import type { ClipboardEvent } from "react";
import { type Brought, bringOnce } from "../headless/bringOnce.ts";
import type { LogicModelEditorState } from "./editorState.ts";
import type { pasteRows } from "./pasteRows.ts";

interface Paste {
  readonly pasteRows: typeof pasteRows;
}

/** Pasting, loaded after the editor. */
export const PASTE: Brought<Paste> = /* @__PURE__ */ bringOnce(() => import("./pasteRows.ts"));

/** The type of rows on the clipboard, beside the text for Excel. */
const TYPE = "application/x-logic-model+json";

/** Copies and pastes rows: with all fields between editors, as tab-separated text to and from Excel. */
export function clipboardProps(editor: LogicModelEditorState): {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
} {
  function copy(event: ClipboardEvent): boolean {
    const keys = editor.selection.map((row) => row.key);
    const fragment = isInField(event) ? null : copyFragment(editor.outline, keys);
    if (!fragment) return false;
    event.preventDefault();
    event.clipboardData.setData("text/plain", fragmentText(editor.outline, keys));
    event.clipboardData.setData(TYPE, serializeFragment(fragment));
    return true;
  }
  return {
    onCopy: (event) => {
      if (copy(event)) editor.announce(editor.messages.copied);
    },
    onCut: (event) => {
      if (editor.can("delete") && copy(event)) editor.run("delete");
    },
    onPaste: (event) => {
      if (isInField(event) || editor.readOnly) return;
      event.preventDefault();
      const rows = event.clipboardData.getData(TYPE);
      const text = event.clipboardData.getData("text/plain");
      const paste = ({ pasteRows }: Paste) => {
        if (!pasteRows(editor, rows) && text.trim()) editor.setDialog({ type: "paste", text });
      };
      const loaded = PASTE.here();
      if (loaded) paste(loaded);
      else PASTE.load().then(paste, () => editor.announce(editor.messages.notLoaded));
    },
  };
}

/** Whether a clipboard event belongs to a text field. */
function isInField({ target }: ClipboardEvent): boolean {
  return /^(input|textarea)$/i.test((target as Element).tagName);
}
