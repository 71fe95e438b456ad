import {
  boxAt,
  type CardDecorator,
  type Density,
  getRow,
  type LayoutDirection,
  type MeasureText,
  type PlacementKey,
} from "@logic-model/core";
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

/** What a view of the editor is given. */
export interface PaneProps {
  readonly editor: LogicModelEditorState;
  /** It is the view that takes focus. */
  readonly active: boolean;
  /** Adds chips to cards, or changes what they show. */
  readonly decorate?: CardDecorator | undefined;
}

/** What a diagram or outline of the editor is given. */
export interface PaperPaneProps extends PaneProps {
  /** As an outline for narrow screens, not as a diagram. */
  readonly list: boolean;
  readonly direction?: LayoutDirection | undefined;
  readonly density?: Density | undefined;
  readonly measureText?: MeasureText | undefined;
}

/** From this width in px on there is room for tools over the paper. */
const ROOMY = 600;
/** Room on the paper for what is offered below a field, px; where there is less, it stands above. */
const BELOW = 200;
/** The narrowest field to type in, px. */
const TYPED_WIDTH = 260;

/** The model as a diagram or an outline whose cards are edited in place. */
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
    messages: editor.messages,
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

  useRevealed(revealed, ({ key, focus }) => state.reveal(key, focus && active));

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

  const before = useRef<PlacementKey | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and clicks are those of the tree inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are caught on their way in
    <div
      className="lm-pane-body"
      onKeyDownCapture={onKeyDown}
      onPointerDownCapture={() => {
        before.current = editor.view.selected;
      }}
      onClick={(event) => {
        const key = keyAt(event);
        if (key) toggleMark(editor, key, before.current, rows, event);
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
              transform: `translate(${Math.max(0, Math.min(box.x, layout.width - TYPED_WIDTH))}px, ${box.y}px)`,
              width: Math.max(box.width, TYPED_WIDTH),
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

/** The row that was clicked, outside of its buttons. */
function keyAt(event: MouseEvent): PlacementKey | null {
  const target = event.target as Element;
  return target.closest("button, .lm-inline-at")
    ? null
    : (target.closest<HTMLElement>("[data-key]")?.dataset.key ?? null);
}
