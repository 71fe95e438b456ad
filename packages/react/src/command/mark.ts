import type { EditorCommand } from "./command.ts";

type MarkId = "mark" | "mark-all";

/** Commands that select several rows. */
export const MARK: Readonly<Record<MarkId, EditorCommand>> = {
  mark: {
    title: { ja: "まとめ選択に加える・外す", en: "Mark or unmark" },
    keys: ["Space"],
    help: "mark",
    changes: false,
    view: ({ selected: { key }, view: { marked } }) => ({
      marked: marked.includes(key) ? marked.filter((other) => other !== key) : [...marked, key],
    }),
  },
  "mark-all": {
    title: { ja: "同じ階層をすべて選択", en: "Mark all siblings" },
    keys: ["Mod+A"],
    help: "mark",
    changes: false,
    view: ({ outline, selected: { above } }) =>
      above && { marked: outline.rows.filter((row) => row.above === above).map((row) => row.key) },
  },
};
