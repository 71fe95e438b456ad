import { type ReactElement, useRef } from "react";
import type { ReviewPane as ReviewKind } from "../command/editorView.ts";
import { activeElement } from "../headless/activeElement.ts";
import type { PaneProps } from "./PaperPane.tsx";
import type { EditorComponents } from "./parts.ts";
import { useRevealed } from "./useRevealed.ts";

/** The slot of each review view. */
export const REVIEW_SLOTS: Readonly<Record<ReviewKind, "Matrix" | "Board" | "Consultations" | "Summary">> = {
  matrix: "Matrix",
  board: "Board",
  consultations: "Consultations",
  summary: "Summary",
};

/** A review view, loaded when it is first shown. */
export function ReviewPane(props: PaneProps & { kind: ReviewKind; parts: EditorComponents }): ReactElement {
  const { editor, active, kind, parts } = props;
  const Part = parts[REVIEW_SLOTS[kind]];
  const root = useRef<HTMLDivElement>(null);
  useRevealed(editor.revealed, ({ focus }) => {
    const element = root.current;
    if (element && focus && active && !element.contains(activeElement(element))) element.focus({ preventScroll: true });
    return true;
  });
  return (
    <div ref={root} className="lm-pane lm-review-pane" data-pane={kind} tabIndex={-1}>
      <Part editor={editor} />
    </div>
  );
}
