import {
  type CardDecorator,
  cardWords,
  type Decorate,
  type Finding,
  type Outline,
  type PlacementKey,
} from "@logic-model/core";
import { useMemo, useState } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";

/** How many errors and warnings a row has, together with the rows hidden below it. */
interface Marks {
  readonly errors: number;
  readonly warnings: number;
}

/** Returns what cards show while a model is edited. */
export function useDecorate(editor: LogicModelEditorState, decorate: CardDecorator | undefined): Decorate {
  const { outline, profile, locale } = editor;
  const decorator = useDecorator(editor, decorate);
  return useMemo(() => cardWords(outline, profile, locale, decorator), [outline, profile, locale, decorator]);
}

/** Returns what an editor adds to cards: what the host does, and a chip that counts findings. */
export function useDecorator(editor: LogicModelEditorState, decorate: CardDecorator | undefined): CardDecorator {
  const { outline, messages, findings, view } = editor;
  const marks = useSteady(
    useMemo(() => marksOf(outline, findings, view.collapsed), [outline, findings, view.collapsed]),
  );
  return useMemo(
    () => (row, words) => {
      const decoration = decorate ? decorate(row, words) : words;
      const mark = marks.get(row.key);
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

/** Returns the same map while its content is the same, so that cards aren't composed again at every keystroke. */
function useSteady(marks: ReadonlyMap<PlacementKey, Marks>): ReadonlyMap<PlacementKey, Marks> {
  const [known, setKnown] = useState(marks);
  if (known === marks || sameMarks(known, marks)) return known;
  setKnown(marks);
  return marks;
}

function sameMarks(a: ReadonlyMap<PlacementKey, Marks>, b: ReadonlyMap<PlacementKey, Marks>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, { errors, warnings }] of a) {
    const other = b.get(key);
    if (other?.errors !== errors || other.warnings !== warnings) return false;
  }
  return true;
}
