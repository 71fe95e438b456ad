import { cardWords, type Decorate, type Finding, type Outline, type PlacementKey, type Row } from "@logic-model/core";
import { useMemo, useRef } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";

/** How many errors and warnings a row has, and the rows hidden below it. */
interface Marks {
  readonly errors: number;
  readonly warnings: number;
}

/** What cards say while a model is edited: besides the rest, what the rules find there. */
export function useDecorate(editor: LogicModelEditorState): Decorate {
  const { outline, profile, locale, messages, findings, view } = editor;
  const marks = useSteady(
    useMemo(() => marksOf(outline, findings, view.collapsed), [outline, findings, view.collapsed]),
  );
  return useMemo(() => {
    const words = cardWords(outline, profile, locale);
    const decorate = (row: Row) => {
      const mark = marks.get(row.key);
      const decoration = words(row);
      if (!mark) return decoration;
      const text = mark.errors ? `${messages.rowError} ${mark.errors}` : `${messages.rowCheck} ${mark.warnings}`;
      return { ...decoration, chips: [...(decoration.chips ?? []), { role: "remark" as const, text: `⚠ ${text}` }] };
    };
    return Object.assign(decorate, { steady: marks });
  }, [outline, profile, locale, messages, marks]);
}

/** The marks by row: a finding stands at its placement, or where its node is read first, or at what hides that. */
function marksOf(
  outline: Outline,
  findings: readonly Finding[],
  collapsed: readonly PlacementKey[],
): ReadonlyMap<PlacementKey, Marks> {
  const marks = new Map<PlacementKey, Marks>();
  const hidden = new Set(collapsed);
  for (const { node, parent, severity } of findings) {
    if (node === undefined || severity === "info") continue;
    const rows = outline.placements.get(node);
    let shown = parent === undefined ? rows?.[0] : rows?.find((row) => row.parent === parent);
    for (let above = shown?.above; above; above = above.above) if (hidden.has(above.key)) shown = above;
    if (!shown) continue;
    const known = marks.get(shown.key) ?? { errors: 0, warnings: 0 };
    const error = severity === "error" ? 1 : 0;
    marks.set(shown.key, { errors: known.errors + error, warnings: known.warnings + 1 - error });
  }
  return marks;
}

/** The same map while it says the same: what hangs on it is not made again at every keystroke. */
function useSteady(marks: ReadonlyMap<PlacementKey, Marks>): ReadonlyMap<PlacementKey, Marks> {
  const known = useRef({ marks, written: "" });
  const written = JSON.stringify([...marks]);
  if (known.current.written !== written) known.current = { marks, written };
  return known.current.marks;
}
