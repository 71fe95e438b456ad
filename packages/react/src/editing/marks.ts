import type { PlacementKey, Row } from "@logic-model/core";
import type { LogicModelEditorState } from "./editorState.ts";

/** Goes on to the next or previous of the rows, and marks both: Shift with an arrow. */
export function markThrough(editor: LogicModelEditorState, rows: readonly Row[], step: 1 | -1): void {
  const { selected, view } = editor;
  const next = selected ? rows[rows.indexOf(selected) + step] : undefined;
  if (!selected || !next) return;
  // Going back over a marked row unmarks the one that is left.
  const marked = view.marked.includes(next.key)
    ? view.marked.filter((key) => key !== selected.key)
    : [...new Set([...view.marked, selected.key, next.key])];
  editor.setView({ marked });
  editor.reveal(next.key);
}

/** What a click marks: with Ctrl or Cmd one more row, with Shift all from the row selected `before`; without, nothing. */
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
    const known = view.marked.length || before === null ? view.marked : [before];
    setView({ marked: known.includes(key) ? known.filter((other) => other !== key) : [...known, key] });
  } else setView({ marked: [] });
}
