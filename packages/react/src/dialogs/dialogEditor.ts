import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useWords, type Worded } from "../editing/useWords.ts";
import { type DetailsMessages, detailsEn, detailsJa } from "../messages/details.ts";
import { type DialogMessages, dialogsEn, dialogsJa } from "../messages/dialogs.ts";

/** The editor with the words of the dialogs, which compare fields and so name them. */
export type DialogEditor = Worded<DialogMessages & DetailsMessages>;

const WORDS = { ja: { ...detailsJa, ...dialogsJa }, en: { ...detailsEn, ...dialogsEn } };

/** Gives the editor the words of the dialogs. */
export function useDialogEditor(editor: LogicModelEditorState): DialogEditor {
  return useWords(editor, WORDS);
}
