import { useMemo } from "react";
import { type Catalogue, composeMessages } from "../messages/compose.ts";
import type { FrameMessages } from "../messages/frame.ts";
import type { LogicModelEditorState } from "./editorState.ts";

/** An editor with the messages of one of its parts. */
export type Worded<Words> = Omit<LogicModelEditorState, "messages"> & { readonly messages: FrameMessages & Words };

/** Adds the messages of a part, which load with it. The host's own go first. */
export function useWords<Words extends object>(editor: LogicModelEditorState, words: Catalogue<Words>): Worded<Words> {
  const { locale, messages } = editor;
  return {
    ...editor,
    messages: useMemo(() => ({ ...composeMessages(words, locale), ...messages }), [words, locale, messages]),
  };
}
