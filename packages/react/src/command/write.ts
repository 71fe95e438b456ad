import type { EditorCommand } from "./command.ts";

type WriteId = "edit" | "edit-here" | "edit-note" | "edit-code" | "edit-consultation";

/** Commands that start typing a field in place. */
export const WRITE: Readonly<Record<WriteId, EditorCommand>> = {
  edit: {
    title: { ja: "文言を編集", en: "Edit the wording" },
    keys: ["Enter", "F2"],
    help: "write",
    menus: { row: "write" },
    field: "text",
  },
  "edit-here": {
    title: { ja: "この場所だけの文言を編集", en: "Edit the wording of this place only" },
    keys: ["Shift+F2"],
    help: "write",
    menus: { row: "write" },
    field: "placement-text",
  },
  "edit-note": {
    title: { ja: "注記を編集", en: "Edit the note" },
    keys: ["Mod+F2"],
    help: "write",
    menus: { row: "write" },
    field: "note",
  },
  "edit-code": {
    title: { ja: "番号・記号を編集", en: "Edit the code" },
    help: "write",
    menus: { row: "write" },
    field: "code",
  },
  "edit-consultation": {
    title: { ja: "要相談を編集", en: "Edit the consultation" },
    help: "write",
    menus: { row: "write" },
    field: "consultation",
  },
};
