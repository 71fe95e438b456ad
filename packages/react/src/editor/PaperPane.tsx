import type { PlacementKey } from "@logic-model/core";
import {
  boxAt,
  type CardDecorator,
  type Density,
  type LayoutDirection,
  type MeasureText,
} from "@logic-model/core/layout";
import { getRow } from "@logic-model/core/outline";
import { type KeyboardEvent, type MouseEvent, type ReactElement, useRef } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { markThrough, toggleMark } from "../editing/marks.ts";
import { useMeasureText } from "../headless/useMeasureText.ts";
import { useWidth } from "../headless/useWidth.ts";
import { Paper } from "../viewer/Paper.tsx";
import { Folds, Zoom } from "../viewer/Toolbar.tsx";
import { usePaper } from "../viewer/usePaper.ts";
import { InlineEditor } from "./InlineEditor.tsx";
import { useDecorator } from "./useDecorate.ts";
import { useRevealed } from "./useRevealed.ts";

/** Props of a view of the editor. */
export interface PaneProps {
  readonly editor: LogicModelEditorState;
  /** Whether the view takes focus. */
  readonly active: boolean;
  /** Adds chips to cards, or changes what they show. */
  readonly decorate?: CardDecorator | undefined;
}

/** Props of a diagram or outline of the editor. */
export interface PaperPaneProps extends PaneProps {
  /** Whether to show an outline instead of a diagram. */
  readonly list: boolean;
  readonly direction?: LayoutDirection | undefined;
  readonly density?: Density | undefined;
  readonly measureText?: MeasureText | undefined;
}

/** The minimum width for tools over the paper, in px. */
const ROOMY = 600;
/** The height that suggestions below a text field need, in px. With less, they are shown above it. */
const BELOW = 200;
/** The minimum width of a text field, in px. */
const FIELD_WIDTH = 260;

/** A diagram or an outline whose cards are edited in place. */
export function PaperPane(props: PaperPaneProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const measureText = useMeasureText(root, props.measureText);
  return (
    <div ref={root} className="lm-pane" data-pane={props.list ? "outline" : "diagram"}>
      {width !== null && <PaperBody {...props} width={width} measureText={measureText} />}
    </div>
  );
}

function PaperBody(props: PaperPaneProps & { width: number; measureText: MeasureText }): ReactElement {
  const { editor, active, list, width, measureText, direction, density } = props;
  const { revealed, editing, messages } = editor;
  const paper = usePaper({
    value: editor.model,
    profile: editor.profile,
    locale: editor.locale,
    view: editor.view,
    onViewChange: (_, patch) => editor.setView(patch),
    decorate: useDecorator(editor, props.decorate),
    selectOnFocus: true,
    marked: editor.view.marked,
    measureText,
    width,
    list,
    ...(direction ? { direction } : {}),
    ...(density ? { density } : {}),
  });
  const { state, tree } = paper;
  const { layout, rows } = state;

  useRevealed(revealed, ({ key, focus }) => {
    state.reveal(key, focus && active);
    return true;
  });

  const typedRow = active && editing ? getRow(editor.outline, editing.key) : undefined;
  const typed = typedRow ? rows.indexOf(typedRow) : -1;
  const box = typed < 0 ? null : boxAt(layout, typed);

  function onKeyDown(event: KeyboardEvent) {
    if (!tree.current?.contains(event.target as Node)) return;
    editor.onKeyDown(event);
    if (event.isPropagationStopped()) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.shiftKey && step && !event.altKey && !event.ctrlKey && !event.metaKey) {
      markThrough(editor, rows, step);
    } else if (event.key === "Escape") {
      editor.setView({ marked: [] });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const selectedBeforeRef = useRef<PlacementKey | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles keys and clicks of the tree inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the capture phase
    <div
      className="lm-pane-body"
      onKeyDownCapture={onKeyDown}
      onPointerDownCapture={() => {
        selectedBeforeRef.current = editor.view.selected;
      }}
      onClick={(event) => {
        const key = keyAt(event);
        if (key) toggleMark(editor, key, selectedBeforeRef.current, rows, event);
      }}
      onDoubleClick={(event) => {
        const key = keyAt(event);
        const role = (event.target as HTMLElement).closest<HTMLElement>("[data-role]")?.dataset.role;
        if (key) editor.edit(key, role === "consultation" || role === "code" ? role : "text");
      }}
    >
      <Paper paper={paper}>
        {box && (
          <div
            className="lm-inline-at"
            data-up={box.y + box.height + BELOW > layout.height || undefined}
            style={{
              transform: `translate(${Math.max(0, Math.min(box.x, layout.width - FIELD_WIDTH))}px, ${box.y}px)`,
              width: Math.max(box.width, FIELD_WIDTH),
              minHeight: box.height,
            }}
          >
            <InlineEditor editor={editor} />
          </div>
        )}
      </Paper>
      {width >= ROOMY && (
        <fieldset className="lm-tools lm-zoom" aria-label={messages.toolbar}>
          <Folds state={state} />
          {layout.direction !== "list" && <Zoom state={state} onZoom={paper.zoomTo} onFit={paper.fit} />}
        </fieldset>
      )}
    </div>
  );
}

/** Returns the row that was clicked; `null` if there is none or one of its buttons was clicked. */
function keyAt(event: MouseEvent): PlacementKey | null {
  const target = event.target as Element;
  return target.closest("button, .lm-inline-at")
    ? null
    : (target.closest<HTMLElement>("[data-key]")?.dataset.key ?? null);
}
