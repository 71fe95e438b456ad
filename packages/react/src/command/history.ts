import type { EditorCommand } from "./command.ts";

type HistoryId = "undo" | "redo";

/** Commands that go back and forward in the history. */
export const HISTORY: Readonly<Record<HistoryId, EditorCommand>> = {
  undo: {
    title: { ja: "元に戻す", en: "Undo" },
    keys: ["Mod+Z"],
    scope: "editor",
    help: "other",
    step: -1,
  },
  redo: {
    title: { ja: "やり直す", en: "Redo" },
    keys: ["Mod+Y", "Mod+Shift+Z"],
    scope: "editor",
    help: "other",
    step: 1,
  },
};
