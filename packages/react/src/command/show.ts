import type { EditorCommand } from "./command.ts";

type ShowId = "menu" | "details" | "search" | "matrix" | "board" | "consultations" | "summary" | "help";

/** Commands that open a part of the editor. */
export const SHOW: Readonly<Record<ShowId, EditorCommand>> = {
  menu: {
    title: { ja: "操作のメニュー", en: "Menu of commands" },
    keys: ["Shift+F10", "ContextMenu"],
    help: "other",
    changes: false,
    element: true,
  },
  details: {
    title: { ja: "詳細へ移る", en: "Go to the details" },
    keys: ["Alt+Enter"],
    scope: "editor",
    help: "other",
    changes: false,
    element: true,
  },
  search: {
    title: { ja: "検索", en: "Search" },
    keys: ["Mod+Shift+F"],
    scope: "editor",
    help: "other",
    changes: false,
    element: true,
  },
  matrix: {
    title: { ja: "場面ごとの充足状況", en: "Coverage of the scenes" },
    scope: "editor",
    help: "other",
    menus: { review: "panes" },
    changes: false,
    pane: "matrix",
  },
  board: {
    title: { ja: "{measure}の振り分け", en: "Sorting {measures}" },
    scope: "editor",
    help: "other",
    menus: { review: "panes" },
    changes: false,
    pane: "board",
  },
  consultations: {
    title: { ja: "要相談の一覧", en: "To be agreed" },
    scope: "editor",
    help: "other",
    menus: { review: "panes" },
    changes: false,
    pane: "consultations",
  },
  summary: {
    title: { ja: "点検のまとめ", en: "Summary" },
    scope: "editor",
    help: "other",
    menus: { review: "panes" },
    changes: false,
    pane: "summary",
  },
  help: {
    title: { ja: "キー操作の一覧", en: "Keys" },
    keys: ["?", "F1"],
    scope: "editor",
    help: "other",
    changes: false,
    dialog: () => ({ type: "help" }),
  },
};
