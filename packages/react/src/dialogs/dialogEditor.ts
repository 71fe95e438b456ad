import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useWords, type Worded } from "../editing/useWords.ts";
import { type DialogMessages, dialogsEn, dialogsJa } from "../messages/dialogs.ts";

/** The editor with the words of the dialogs. */
export type DialogEditor = Worded<DialogMessages>;

const WORDS = { ja: dialogsJa, en: dialogsEn };

/** Returns the editor with the words of the dialogs. */
export function useDialogEditor(editor: LogicModelEditorState): DialogEditor {
  return useWords(editor, WORDS);
}
