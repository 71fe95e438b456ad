import type { PlacementKey, Row } from "@logic-model/core";
import type { LogicModelEditorState } from "./editorState.ts";

/** Moves to the next or previous row and marks both, as Shift with an arrow does. */
export function markThrough(editor: LogicModelEditorState, rows: readonly Row[], step: 1 | -1): void {
  const { selected, view } = editor;
  const next = selected ? rows[rows.indexOf(selected) + step] : undefined;
  if (!selected || !next) return;
  // Moving back unmarks.
  const marked = view.marked.includes(next.key)
    ? view.marked.filter((key) => key !== selected.key)
    : [...new Set([...view.marked, selected.key, next.key])];
  editor.setView({ marked });
  editor.reveal(next.key);
}

/** Marks rows by a click: with Ctrl or Cmd one more, with Shift all from the row selected `before`. A plain click clears the marks. */
export function toggleMark(
  { view, setView }: LogicModelEditorState,
  key: PlacementKey,
  before: PlacementKey | null,
  rows: readonly Row[],
  { ctrlKey, metaKey, shiftKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean },
): void {
  if (shiftKey && before !== null) {
    const [from, to] = [before, key].map((end) => rows.findIndex((row) => row.key === end)).sort((a, b) => a - b);
    if (from === undefined || to === undefined || from < 0) return;
    setView({ marked: rows.slice(from, to + 1).map((row) => row.key) });
  } else if (ctrlKey || metaKey) {
    const marked = view.marked.length || before === null ? view.marked : [before];
    setView({ marked: marked.includes(key) ? marked.filter((other) => other !== key) : [...marked, key] });
  } else setView({ marked: [] });
}
