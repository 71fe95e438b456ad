import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useWords, type Worded } from "../editing/useWords.ts";
import { type DetailsMessages, detailsEn, detailsJa } from "../messages/details.ts";

/** The editor with the words of the details. */
export type DetailsEditor = Worded<DetailsMessages>;

const WORDS = { ja: detailsJa, en: detailsEn };

/** Returns the editor with the words of the details. */
export function useDetailsEditor(editor: LogicModelEditorState): DetailsEditor {
  return useWords(editor, WORDS);
}
