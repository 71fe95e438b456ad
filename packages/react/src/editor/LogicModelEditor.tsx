import {
  type CardDecorator,
  type Density,
  fill,
  type LayoutDirection,
  localeTag,
  type MeasureText,
  type Operation,
  type PlacementKey,
  type Refusal,
} from "@logic-model/core";
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
  useRef,
  useState,
} from "react";
import type { CommandId } from "../command/commands.ts";
import { isReview, type Pane } from "../command/editorView.ts";
import { clipboardProps } from "../editing/clipboard.ts";
import type { LogicModelEditorOptions } from "../editing/editorState.ts";
import { useLogicModelEditor } from "../editing/useLogicModelEditor.ts";
import { useBrought } from "../headless/bringOnce.ts";
import { useInBrowser } from "../headless/useInBrowser.ts";
import { useWidth } from "../headless/useWidth.ts";
import { StaticOutline } from "../viewer/StaticOutline.tsx";
import type { DragHandle } from "./DragLayer.tsx";
import { DRAG, loadParts, Menu, Table } from "./laterParts.tsx";
import type { MenuPlace } from "./Menu.tsx";
import { PaperPane } from "./PaperPane.tsx";
import { type EditorComponents, PARTS } from "./parts.ts";
import { ReviewPane } from "./ReviewPane.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { isLoading } from "./whenLoaded.ts";

/** Props of `LogicModelEditor`. */
export interface LogicModelEditorProps extends LogicModelEditorOptions {
  /** Where the vision stands in the diagram. `goal-right` unless said. */
  readonly direction?: LayoutDirection;
  /** How close together everything stands. `comfortable` unless said. */
  readonly density?: Density;
  /** Adds chips to cards, or changes what they show. Pass the same function every time. */
  readonly decorate?: CardDecorator;
  /** Parts to use instead of the editor's own. */
  readonly components?: Partial<EditorComponents>;
  /** How wide characters are; the browser's own fonts unless said. */
  readonly measureText?: MeasureText;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** What a host can ask of an editor. */
export interface LogicModelEditorHandle {
  /** Gives focus to the selected row, or else to the first; nothing scrolls. */
  focus(): void;
  /** Opens what hides a row, selects it and brings it on screen with focus. */
  reveal(key: PlacementKey): void;
  /** Does an operation as one step that can be undone; says why where it is refused. */
  dispatch(operation: Operation): Refusal | null;
  undo(): void;
  redo(): void;
  /** Runs a command as its key would; false where it cannot be done now. */
  run(command: CommandId): boolean;
}

/** Below this width in px there is room for one view alone. */
const NARROW = 720;

/**
 * Edits a logic model as a diagram, a table and an outline, by pointer, keyboard and clipboard, with undo across all of them,
 * and shows what is left to do.
 */
export const LogicModelEditor: ForwardRefExoticComponent<
  LogicModelEditorProps & RefAttributes<LogicModelEditorHandle>
> = /* @__PURE__ */ forwardRef(Editor);

function Editor(props: LogicModelEditorProps, ref: ForwardedRef<LogicModelEditorHandle>): ReactElement {
  const { className, style, direction, density, measureText, decorate } = props;
  const root = useRef<HTMLElement>(null);
  const drag = useRef<DragHandle>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [activePane, setActivePane] = useState(0);
  const [panelAsked, setPanelAsked] = useState(0);
  const width = useWidth(root);
  const narrow = width !== null && width < NARROW;
  const inBrowser = useInBrowser();
  const Drag = useBrought(DRAG);
  useEffect(() => void loadParts(), []);

  /** The element of the selected row in the view of rows that has focus, or else in the first. */
  function selectedElement(): HTMLElement | null {
    const key = editor.selected?.key;
    const pane = root.current?.querySelectorAll("[data-pane]")[rows];
    return key === undefined ? null : (pane?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null);
  }
  function clipboard(command: "copy" | "cut"): boolean {
    const element = selectedElement();
    element?.focus({ preventScroll: true });
    // Lets the browser ask for what to copy, as its own key does: no permission is needed.
    return element?.ownerDocument.execCommand(command) ?? false;
  }
  const editor = useLogicModelEditor(props, {
    menu: () => {
      const box = selectedElement()?.getBoundingClientRect();
      if (box) setMenu({ x: box.left + Math.min(24, box.width / 2), y: Math.min(box.bottom, box.top + 32) });
      return box !== undefined;
    },
    search: () => {
      const input = root.current?.querySelector<HTMLInputElement>(".lm-search input");
      input?.select();
      input?.focus();
      return input != null;
    },
    details: () => {
      editor.setView({ panel: "details" });
      if (editor.selected) editor.reveal(editor.selected.key, false);
      setPanelAsked((asked) => asked + 1);
      return true;
    },
    copy: () => clipboard("copy"),
    cut: () => clipboard("cut"),
    paste: () => {
      if (editor.readOnly) return false;
      editor.setDialog({ type: "paste", text: "" });
      return true;
    },
  });
  const { model, messages, view, selected } = editor;
  function focus(): void {
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const target = selectedElement() ?? find('[data-pane] [tabindex="0"]') ?? find(".lm-review-pane");
    target?.focus({ preventScroll: true });
  }
  useKeptFocus(root, focus);
  const focusNow = useRef(focus);
  focusNow.current = focus;
  // A narrow editor starts with the model alone.
  const { setView } = editor;
  const starts = props.view === undefined && props.defaultView?.panel === undefined;
  const known = width !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the width is known
  useEffect(() => {
    if (known && narrow && starts) setView({ panel: null });
  }, [known]);
  // Where one view alone has room, a row that is asked on screen must find its view.
  const [firstPane] = view.panes;
  const crowded = narrow && view.panes.length > 1 && firstPane !== undefined && isReview(firstPane);
  useEffect(() => {
    if (crowded) setView({ panes: view.panes.slice(0, 1) });
  }, [crowded, view.panes, setView]);
  const { jump, dispatch, undo, redo, run } = editor;
  useImperativeHandle(
    ref,
    () => ({ focus: () => focusNow.current(), reveal: (key) => jump(key), dispatch, undo, redo, run }),
    [jump, dispatch, undo, redo, run],
  );

  const parts = { ...PARTS, ...props.components };
  const panes = (view.panes.length ? view.panes : (["diagram"] as const)).slice(0, narrow ? 1 : 2);
  // Rows are typed in, and take focus, in the view of rows that had it last.
  const last = panes[activePane];
  const rows = last && !isReview(last) ? activePane : panes.findIndex((kind) => !isReview(kind));
  const pane = (kind: Pane, active: boolean) =>
    isReview(kind) ? (
      <ReviewPane editor={editor} active={rows < 0} kind={kind} parts={parts} />
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

  function onContextMenu(event: MouseEvent) {
    const target = event.target as Element;
    const key = target.closest<HTMLElement>("[data-key]")?.dataset.key;
    if (!key || target.closest("input, textarea, dialog, .lm-review-pane")) return;
    event.preventDefault();
    if (!view.marked.includes(key)) editor.setView({ marked: [], selected: key });
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
      aria-label={fill(messages.editor, { title: model.title })}
      onPointerDown={(event) => drag.current?.start(event)}
      onContextMenu={onContextMenu}
      onKeyDown={(event) => {
        // A dialog or menu that is on its way has the keys.
        if (!isLoading(event.currentTarget)) editor.onKeyDown(event);
      }}
      {...clipboardProps(editor)}
    >
      {inBrowser ? (
        <>
          <parts.Toolbar editor={editor} />
          <div className="lm-work" data-panes={panes.length}>
            {/* The views wait for the width. */}
            {(width === null ? [] : panes).map((kind, i) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: only notes which view has focus
              <div key={kind} className="lm-pane-slot" onFocus={() => setActivePane(i)}>
                {pane(kind, rows === i)}
              </div>
            ))}
            <SidePanel editor={editor} parts={parts} asked={panelAsked} />
          </div>
          {editor.dialog && <parts.Dialogs editor={editor} />}
          {Drag && <Drag editor={editor} handle={drag} />}
          {menu && selected && (
            <Menu
              editor={editor}
              label={fill(messages.menuOf, { text: selected.text })}
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
        </>
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
