import type { Outline, PlacementKey } from "@logic-model/core";
import { type CardDecorator, cardWords, type Decorate } from "@logic-model/core/layout";
import type { Finding } from "@logic-model/core/lint";
import { useMemo } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useStable } from "../headless/useStable.ts";

/** The number of errors and warnings of a row, including the rows hidden below it. */
interface Marks {
  readonly errors: number;
  readonly warnings: number;
}

/** Returns the decoration of cards in an editor. */
export function useDecorate(editor: LogicModelEditorState, decorate: CardDecorator | undefined): Decorate {
  const { outline, profile, locale } = editor;
  const decorator = useDecorator(editor, decorate);
  return useMemo(() => cardWords(outline, profile, locale, decorator), [outline, profile, locale, decorator]);
}

/** Returns a decorator that adds a chip with the number of findings to what the host's decorator returns. */
export function useDecorator(editor: LogicModelEditorState, decorate: CardDecorator | undefined): CardDecorator {
  const { outline, messages, findings, view } = editor;
  const marks = useStable(
    useMemo(() => marksOf(outline, findings, view.collapsed), [outline, findings, view.collapsed]),
  );
  return useMemo(
    () => (row, words) => {
      const decoration = decorate ? decorate(row, words) : words;
      const mark = marks[row.key];
      if (!mark) return decoration;
      const text = mark.errors ? `${messages.rowError} ${mark.errors}` : `${messages.rowCheck} ${mark.warnings}`;
      return { ...decoration, chips: [...(decoration.chips ?? []), { role: "remark", text: `⚠ ${text}` }] };
    },
    [decorate, marks, messages],
  );
}

/** Counts findings by row: that of their placement, or their node's first row, or the collapsed row that hides it. */
function marksOf(
  outline: Outline,
  findings: readonly Finding[],
  collapsed: readonly PlacementKey[],
): Readonly<Record<PlacementKey, Marks>> {
  const marks: Record<PlacementKey, Marks> = {};
  const hidden = new Set(collapsed);
  for (const { node, parent, severity } of findings) {
    if (node === undefined || severity === "info") continue;
    const rows = outline.placements.get(node);
    let shown = parent === undefined ? rows?.[0] : rows?.find((row) => row.parent === parent);
    for (let above = shown?.above; above; above = above.above) if (hidden.has(above.key)) shown = above;
    if (!shown) continue;
    const known = marks[shown.key] ?? { errors: 0, warnings: 0 };
    const error = severity === "error" ? 1 : 0;
    marks[shown.key] = { errors: known.errors + error, warnings: known.warnings + 1 - error };
  }
  return marks;
}
