import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useWords, type Worded } from "../editing/useWords.ts";
import { type PanelMessages, panelsEn, panelsJa } from "../messages/panels.ts";

/** The editor with the messages of the panels. */
export type PanelEditor = Worded<PanelMessages>;

const WORDS = { ja: panelsJa, en: panelsEn };

/** Returns the editor with the messages of the panels. */
export function usePanelEditor(editor: LogicModelEditorState): PanelEditor {
  return useWords(editor, WORDS);
}
