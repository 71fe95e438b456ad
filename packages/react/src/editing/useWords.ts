import { baseLocale } from "@logic-model/core";
import { useMemo } from "react";
import type { FrameMessages } from "../messages/frame.ts";
import type { LogicModelEditorState } from "./editorState.ts";

/** The editor as a part of it sees it that brings words of its own. */
export type Worded<Words> = Omit<LogicModelEditorState, "messages"> & { readonly messages: FrameMessages & Words };

/** Gives the editor the words of a part, which come with the part. Words of the host go before them. */
export function useWords<Words>(
  editor: LogicModelEditorState,
  words: { readonly ja: Words; readonly en: Words },
): Worded<Words> {
  const { locale, messages } = editor;
  const own = words[baseLocale(locale)];
  return { ...editor, messages: useMemo(() => ({ ...own, ...messages }), [own, messages]) };
}
