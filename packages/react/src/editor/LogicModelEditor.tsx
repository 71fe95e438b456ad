import type { Operation, PlacementKey, Refusal, Row } from "@logic-model/core";
import type { CardDecorator, Density, LayoutDirection, MeasureText } from "@logic-model/core/layout";
import { fillTemplate, localeTag } from "@logic-model/core/vocabulary";
import {
  type CSSProperties,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type MouseEvent,
  type ReactElement,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { type CommandId, commandTitle } from "../command/commands.ts";
import { type EditorView, isReview, type Pane } from "../command/editorView.ts";
import { clipboardProps } from "../editing/clipboard.ts";
import type { LogicModelEditorOptions, LogicModelEditorState } from "../editing/editorState.ts";
import { useLogicModelEditor } from "../editing/useLogicModelEditor.ts";
import { guardDecorate } from "../headless/fault.ts";
import { useInBrowser } from "../headless/useInBrowser.ts";
import { useLatest } from "../headless/useLatest.ts";
import { useWidth } from "../headless/useWidth.ts";
import { StaticOutline } from "../viewer/StaticOutline.tsx";
import { Drag } from "./Drag.tsx";
import type { DragHandle } from "./DragLayer.tsx";
import { Guard } from "./Guard.tsx";
import { Fault, loadParts, Menu, Table } from "./laterParts.tsx";
import type { MenuPlace } from "./Menu.tsx";
import { PaperPane } from "./PaperPane.tsx";
import { paneTitle } from "./paneTitle.ts";
import { type EditorComponents, PARTS } from "./parts.ts";
import { REVIEW_SLOTS, ReviewPane } from "./ReviewPane.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { isLoading } from "./whenLoaded.ts";

/** Props of `LogicModelEditor`. */
export interface LogicModelEditorProps extends LogicModelEditorOptions {
  /** The side of the diagram that shows the vision. Defaults to `goal-right`. */
  readonly direction?: LayoutDirection;
  /** How close together cards are. Defaults to `comfortable`. */
  readonly density?: Density;
  /** Adds chips to cards, or changes what they show. Pass the same function every time. */
  readonly decorate?: CardDecorator;
  /** Parts to use instead of the editor's own. */
  readonly components?: Partial<EditorComponents>;
  /** Returns the width of a text. Defaults to measuring in the browser. */
  readonly measureText?: MeasureText;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** What a host can do with an editor. */
export interface LogicModelEditorHandle {
  /** Focuses the selected row, or the first if none is selected, without scrolling. */
  focus(): void;
  /** Expands what hides a row, selects it, scrolls it into view and focuses it. */
  reveal(key: PlacementKey): void;
  /** Applies an operation as one step of the history. Returns why it was refused, or `null`. */
  dispatch(operation: Operation): Refusal | null;
  undo(): void;
  redo(): void;
  /** Runs a command as if by its key. Returns `false` if it can't be run now. */
  run(command: CommandId): boolean;
}

/** The width in px below which there is room for only one view. */
const NARROW = 720;

/**
 * Edits a logic model as a diagram, a table and an outline, by pointer, keyboard and clipboard, with undo across all of
 * them, and shows what is left to do.
 */
export const LogicModelEditor: ForwardRefExoticComponent<
  LogicModelEditorProps & RefAttributes<LogicModelEditorHandle>
> = /* @__PURE__ */ forwardRef(Editor);

function Editor(props: LogicModelEditorProps, ref: ForwardedRef<LogicModelEditorHandle>): ReactElement {
  const { className, style, direction, density, measureText } = props;
  const root = useRef<HTMLElement>(null);
  const drag = useRef<DragHandle>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [activePane, setActivePane] = useState(0);
  const [panelRequests, setPanelRequests] = useState(0);
  const width = useWidth(root);
  const narrow = width !== null && width < NARROW;
  const inBrowser = useInBrowser();
  useEffect(() => void loadParts(), []);

  /** Returns the element of the selected row in the last focused view of rows. */
  function selectedElement({ selected, view }: LogicModelEditorState): HTMLElement | null {
    if (!selected) return null;
    const index = rowPaneIndex(shownPanes(view, narrow), activePane);
    const pane = root.current?.querySelectorAll(".lm-pane-slot")[index];
    return pane?.querySelector<HTMLElement>(`[data-key="${CSS.escape(selected.key)}"]`) ?? null;
  }
  function copyBy(editor: LogicModelEditorState, command: "copy" | "cut"): boolean {
    const element = selectedElement(editor);
    element?.focus({ preventScroll: true });
    // Raises the browser's own clipboard event, which needs no permission.
    return element?.ownerDocument.execCommand(command) ?? false;
  }
  const editor = useLogicModelEditor(props, {
    menu: (editor) => {
      const box = selectedElement(editor)?.getBoundingClientRect();
      if (box) setMenu({ x: box.left + Math.min(24, box.width / 2), y: Math.min(box.bottom, box.top + 32) });
      return box !== undefined;
    },
    search: () => {
      const input = root.current?.querySelector<HTMLInputElement>(".lm-search input");
      input?.select();
      input?.focus();
      return input != null;
    },
    details: ({ setView, selected, reveal }) => {
      setView({ panel: "details" });
      if (selected) reveal(selected.key, false);
      setPanelRequests((count) => count + 1);
      return true;
    },
    copy: (editor) => copyBy(editor, "copy"),
    cut: (editor) => copyBy(editor, "cut"),
    paste: ({ setDialog }) => {
      setDialog({ type: "paste", text: "" });
      return true;
    },
  });
  const { model, messages, view, selected, setView, dialog, fail } = editor;
  const decorate = useMemo(() => props.decorate && guardDecorate(props.decorate, fail), [props.decorate, fail]);
  function focus(): boolean {
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const target = selectedElement(editor) ?? find('[data-pane] [tabindex="0"]') ?? find(".lm-review-pane");
    target?.focus({ preventScroll: true });
    return target != null;
  }
  useKeptFocus(root, focus);
  // Focus is kept after each render.
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const focusRef = useLatest(() => {
    // Before the first drawing, the view that is drawn focuses the row.
    if (!focus()) editor.reveal((selected ?? (editor.outline.rows[0] as Row)).key);
  });
  // A narrow editor starts without a panel.
  const startedRef = useRef(false);
  const uncontrolled = props.view === undefined && props.defaultView?.panel === undefined;
  useEffect(() => {
    if (width === null || startedRef.current) return;
    startedRef.current = true;
    if (narrow && uncontrolled) setView({ panel: null });
  }, [width, narrow, uncontrolled, setView]);
  // Without room for a second view beside a review, removes it, so that revealing a row opens a visible one.
  const [firstPane] = view.panes;
  const crowded = narrow && view.panes.length > 1 && firstPane !== undefined && isReview(firstPane);
  useEffect(() => {
    if (crowded) setView({ panes: view.panes.slice(0, 1) });
  }, [crowded, view.panes, setView]);
  const { jump, dispatch, undo, redo, run } = editor;
  useImperativeHandle(
    ref,
    () => ({ focus: () => focusRef.current(), reveal: (key) => jump(key), dispatch, undo, redo, run }),
    [focusRef, jump, dispatch, undo, redo, run],
  );

  const parts = { ...PARTS, ...props.components };
  const panes = shownPanes(view, narrow);
  const rowsIndex = rowPaneIndex(panes, activePane);
  const pane = (kind: Pane, active: boolean) =>
    isReview(kind) ? (
      <ReviewPane editor={editor} active={rowsIndex < 0} kind={kind} parts={parts} />
    ) : kind === "table" ? (
      <Table editor={editor} active={active} decorate={decorate} />
    ) : (
      <PaperPane
        editor={editor}
        active={active}
        list={kind === "outline"}
        direction={direction}
        density={density}
        measureText={measureText}
        decorate={decorate}
      />
    );

  const label = fillTemplate(messages.editor, { title: model.title });
  const whole = { editor, title: label, part: "the editor", onAgain: rerender };

  function onContextMenu(event: MouseEvent) {
    const target = event.target as Element;
    const key = target.closest<HTMLElement>("[data-key]")?.dataset.key;
    if (!key || target.closest("input, textarea, dialog, .lm-review-pane")) return;
    event.preventDefault();
    if (!view.marked.includes(key)) setView({ marked: [], selected: key });
    setMenu({ x: event.clientX, y: event.clientY });
  }

  return (
    <section
      ref={root}
      className={className ? `lm lm-editor ${className}` : "lm lm-editor"}
      style={style}
      data-density={density}
      data-narrow={narrow || undefined}
      lang={localeTag(editor.locale)}
      aria-label={label}
      onPointerDown={(event) => drag.current?.start(event)}
      onContextMenu={onContextMenu}
      onKeyDown={(event) => {
        // While a dialog or menu is loading, keys are meant for it.
        if (!isLoading(event.currentTarget)) editor.onKeyDown(event);
      }}
      {...clipboardProps(editor)}
    >
      {inBrowser ? (
        <Guard {...whole}>
          <Guard editor={editor} title={messages.editTools} part="components.Toolbar">
            <parts.Toolbar editor={editor} />
          </Guard>
          {editor.faults.map(({ part, error }) => (
            <Fault key={part} editor={editor} title={part} error={error} host onClose={editor.dismissFaults} />
          ))}
          <div className="lm-work" data-panes={panes.length}>
            <Guard {...whole}>
              {/* The panes depend on the width. */}
              {(width === null ? [] : panes).map((kind, i) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: only tracks which view has focus
                <div key={kind} className="lm-pane-slot" onFocus={() => setActivePane(i)}>
                  <Guard
                    editor={editor}
                    title={paneTitle(editor, kind)}
                    part={isReview(kind) ? `components.${REVIEW_SLOTS[kind]}` : `the ${kind}`}
                  >
                    {pane(kind, rowsIndex === i)}
                  </Guard>
                </div>
              ))}
            </Guard>
            <Guard {...whole}>
              <SidePanel editor={editor} parts={parts} focusRequests={panelRequests} />
            </Guard>
          </div>
          <Guard {...whole}>
            {dialog && (
              <Guard
                editor={editor}
                title={commandTitle(dialog.type, editor.locale)}
                part="components.Dialogs"
                onClose={() => editor.setDialog(null)}
              >
                <parts.Dialogs editor={editor} />
              </Guard>
            )}
          </Guard>
          <Drag editor={editor} handle={drag} />
          {menu && selected && (
            <Menu
              editor={editor}
              label={fillTemplate(messages.menuOf, { text: selected.text })}
              menu="row"
              place={menu}
              onClose={() => {
                setMenu(null);
                editor.reveal(selected.key);
              }}
            />
          )}
          <p className="lm-status" part="status" role="status">
            {editor.announcement}
          </p>
        </Guard>
      ) : (
        <StaticOutline
          value={model}
          profile={props.profile}
          locale={editor.locale}
          messages={messages}
          decorate={decorate}
        />
      )}
    </section>
  );
}

/** Returns the views that have room. */
function shownPanes({ panes }: EditorView, narrow: boolean): readonly Pane[] {
  return (panes.length ? panes : (["diagram"] as const)).slice(0, narrow ? 1 : 2);
}

/** Returns the index of the last focused view of rows, or of the first; -1 if there is none. */
function rowPaneIndex(panes: readonly Pane[], activePane: number): number {
  const active = panes[activePane];
  return active && !isReview(active) ? activePane : panes.findIndex((kind) => !isReview(kind));
}
