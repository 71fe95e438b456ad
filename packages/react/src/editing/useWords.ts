import { useMemo } from "react";
import { type Catalogue, composeMessages } from "../messages/compose.ts";
import type { FrameMessages } from "../messages/frame.ts";
import type { LogicModelEditorState } from "./editorState.ts";

/** The editor as a part of it sees it that brings words of its own. */
export type Worded<Words> = Omit<LogicModelEditorState, "messages"> & { readonly messages: FrameMessages & Words };

/** Gives the editor the words of a part, which come with the part. Words of the host go before them. */
export function useWords<Words extends object>(editor: LogicModelEditorState, words: Catalogue<Words>): Worded<Words> {
  const { locale, messages } = editor;
  return {
    ...editor,
    messages: useMemo(() => ({ ...composeMessages(words, locale), ...messages }), [words, locale, messages]),
  };
}
