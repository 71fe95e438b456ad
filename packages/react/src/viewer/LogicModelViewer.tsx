import {
  type Box,
  boxAt,
  getRow,
  type LayoutDirection,
  type Locale,
  type LogicModel,
  type MeasureText,
  type PlacementKey,
  type Profile,
} from "@logic-model/core";
import {
  type CSSProperties,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { dragToPan } from "../headless/dragToPan.ts";
import { useBrowserLayoutEffect, useInBrowser } from "../headless/useInBrowser.ts";
import { useLogicModel } from "../headless/useLogicModel.ts";
import { useMeasureText } from "../headless/useMeasureText.ts";
import { useScrollWindow } from "../headless/useScrollWindow.ts";
import { useWidth } from "../headless/useWidth.ts";
import { type View, ZOOM_RANGE } from "../headless/view.ts";
import { en } from "../messages/en.ts";
import { ja } from "../messages/ja.ts";
import type { Messages } from "../messages/messages.ts";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { Diagram } from "./Diagram.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { Toolbar } from "./Toolbar.tsx";

/** Props of `LogicModelViewer`. */
export interface LogicModelViewerProps {
  /** The model to show. */
  readonly value: LogicModel;
  /** Where the vision stands. `goal-right` unless said. Narrow viewers show a list whatever this says. */
  readonly direction?: LayoutDirection;
  /** Whose words are used; the model's own profile unless said. */
  readonly profile?: Profile;
  /** The language of the viewer's own words. `ja` unless said. */
  readonly locale?: Locale;
  /** Words to use instead of the viewer's own. */
  readonly messages?: Partial<Messages>;
  /** What is collapsed, selected, searched for and zoomed, where the host controls it. */
  readonly view?: View;
  /** The view to start with, where the viewer keeps it. */
  readonly defaultView?: Partial<View>;
  readonly onViewChange?: (view: View) => void;
  /** Whether search, folding and zoom show. `true` unless said. */
  readonly toolbar?: boolean;
  /** How wide characters are; the browser's own fonts unless said. */
  readonly measureText?: MeasureText;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** What a host can ask of a viewer. */
export interface LogicModelViewerHandle {
  /** Opens what hides a row, selects it and brings it on screen with focus. */
  reveal(key: PlacementKey): void;
  /** Zooms so that the whole diagram shows. */
  fit(): void;
  /** Brings a point of the drawing, in its own units, to the top left corner. */
  scrollTo(to: { readonly x: number; readonly y: number; readonly zoom?: number }): void;
  /** Where a row is drawn, in the drawing's own units; `undefined` while it is hidden. */
  positionOf(key: PlacementKey): Box | undefined;
}

/** Below this width in px the diagram gives way to a list. */
const NARROW = 640;
/** Kept free for a scroll bar, px. */
const SCROLL_BAR = 16;

/** Shows a logic model as a diagram that can be read, searched, folded and zoomed, by pointer, keyboard and screen reader. */
export const LogicModelViewer: ForwardRefExoticComponent<
  LogicModelViewerProps & RefAttributes<LogicModelViewerHandle>
> = forwardRef(Viewer);

function Viewer(props: LogicModelViewerProps, ref: ForwardedRef<LogicModelViewerHandle>): ReactElement {
  const { value, className, style, locale = "ja", messages } = props;
  const root = useRef<HTMLElement>(null);
  const width = useWidth(root);
  const measureText = useMeasureText(root, props.measureText);
  // A server has drawn without knowing the width; in a browser, drawing waits for it.
  const ready = !useInBrowser() || width !== null;
  const title = messages?.diagram ?? (locale === "ja" ? ja : en).diagram;
  return (
    <section
      ref={root}
      className={className ? `lm ${className}` : "lm"}
      style={style}
      lang={locale}
      aria-label={title.replace("{title}", () => value.title)}
    >
      {ready && <Body {...props} measureText={measureText} width={width} handle={ref} />}
    </section>
  );
}

interface BodyProps extends LogicModelViewerProps {
  readonly measureText: MeasureText;
  readonly width: number | null;
  readonly handle: ForwardedRef<LogicModelViewerHandle>;
}

/** The row to bring on screen. */
interface Revealed {
  readonly key: PlacementKey;
  readonly focus: boolean;
}

function Body({ handle, toolbar = true, width, ...options }: BodyProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const onReveal = useCallback((key: PlacementKey, focus: boolean) => setRevealed({ key, focus }), []);
  const inner = width === null ? null : width - SCROLL_BAR;
  const narrow = inner !== null && inner < NARROW;
  const state = useLogicModel({ ...options, width: inner, ...(narrow ? { listWidth: inner } : {}) }, onReveal);
  const { layout, view, setView } = state;
  const rect = useScrollWindow(scroller, view.zoom);
  const all = usePrinting();

  // The row is mounted by now: whatever is active is.
  useBrowserLayoutEffect(() => {
    if (!revealed) return;
    const card = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(revealed.key)}"]`);
    if (revealed.focus) card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [revealed]);

  // A view that starts with a selection starts where that is. The page around the viewer stays where it is.
  const start = useRef(view.selected);
  useBrowserLayoutEffect(() => {
    const row = start.current === null ? undefined : getRow(state.outline, start.current);
    const index = row ? state.rows.indexOf(row) : -1;
    start.current = null;
    if (index < 0) return;
    const { x, y, width, height } = boxAt(layout, index);
    const { clientWidth = 0, clientHeight = 0 } = scroller.current ?? {};
    const [left, top] = [
      (x + width / 2) * view.zoom - clientWidth / 2,
      (y + height / 2) * view.zoom - clientHeight / 2,
    ];
    scroller.current?.scrollTo(left, top);
  });

  const zoomTo = useCallback(
    (wanted: number) => {
      const zoom = Math.min(ZOOM_RANGE[1], Math.max(ZOOM_RANGE[0], wanted));
      const element = scroller.current;
      if (!element) return setView({ zoom });
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      const factor = zoom / view.zoom;
      flushSync(() => setView({ zoom }));
      // The middle stays where it is.
      element.scrollTo(
        (scrollLeft + clientWidth / 2) * factor - clientWidth / 2,
        (scrollTop + clientHeight / 2) * factor - clientHeight / 2,
      );
    },
    [setView, view.zoom],
  );
  const fit = useCallback(() => {
    const element = scroller.current;
    if (!element || layout.width === 0) return;
    const head = element.querySelector<HTMLElement>(".lm-heads")?.offsetHeight ?? 0;
    zoomTo(Math.min(1, element.clientWidth / layout.width, (element.clientHeight - head) / layout.height));
    element.scrollTo(0, 0);
  }, [layout, zoomTo]);

  useImperativeHandle(
    handle,
    () => ({
      reveal(key) {
        state.select(key);
        state.reveal(key);
      },
      fit,
      scrollTo({ x, y, zoom = view.zoom }) {
        if (zoom !== view.zoom) flushSync(() => setView({ zoom }));
        scroller.current?.scrollTo(x * zoom, y * zoom);
      },
      positionOf(key) {
        const row = getRow(state.outline, key);
        const index = row ? state.rows.indexOf(row) : -1;
        return index < 0 ? undefined : boxAt(layout, index);
      },
    }),
    [state, fit, layout, view.zoom, setView],
  );

  return (
    <>
      {toolbar && <Toolbar state={state} onZoom={zoomTo} onFit={fit} />}
      <div
        ref={scroller}
        className="lm-scroll"
        data-direction={layout.direction}
        data-overview={view.zoom < 0.6 || undefined}
        onPointerDown={dragToPan}
      >
        <ColumnHeads state={state} />
        <Diagram state={state} rect={rect} all={all} tree={tree} />
      </div>
      <SelectionBar state={state} />
    </>
  );
}

/** True while the page is printed, when everything must be mounted. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
