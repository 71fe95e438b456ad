import { type PlacementKey, type Row, refusalMessage } from "@logic-model/core";
import { getRow } from "@logic-model/core/outline";
import { fillTemplate } from "@logic-model/core/vocabulary";
import {
  type PointerEvent,
  type ReactElement,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { followPointer, isDrag, isKept, scrollAtEdge, swallowClick, takePointer } from "../headless/dragging.ts";
import { shorten } from "../headless/shorten.ts";
import { useLatest } from "../headless/useLatest.ts";
import { type DropTarget, findDropTarget } from "./dropTarget.ts";

/** The most characters shown of a dragged text. */
const NAME_LENGTH = 21;

/** The parts of a pointer event that a drag needs. */
export type Press = Pick<
  PointerEvent<HTMLElement>,
  "target" | "currentTarget" | "button" | "pointerType" | "pointerId" | "clientX" | "clientY"
>;

/** Starts drags. */
export interface DragHandle {
  start(press: Press): void;
}

interface Drag {
  readonly rows: readonly Row[];
  readonly x: number;
  readonly y: number;
  readonly target: DropTarget | null;
  /** The target's box on screen. */
  readonly rect: DOMRect | null;
  readonly reuse: boolean;
}

/**
 * Moves rows by dragging, or adds placements if Ctrl or Alt is held. Escape cancels. The menu and the keyboard can do
 * the same.
 */
export function DragLayer(props: { editor: LogicModelEditorState; handle: Ref<DragHandle> }): ReactElement | null {
  const { editor, handle } = props;
  const [drag, setDrag] = useState<Drag | null>(null);
  const editorRef = useLatest(editor);
  const stopRef = useRef<(() => void) | null>(null);
  useEffect(() => () => stopRef.current?.(), []);

  useImperativeHandle(
    handle,
    () => ({
      start(event) {
        const target = event.target as Element;
        const source = target.closest<HTMLElement>("[data-key], [data-unplaced]");
        const key = source?.dataset.key ?? source?.dataset.unplaced;
        if (editorRef.current.readOnly || event.button !== 0 || event.pointerType === "touch" || !source || !key)
          return;
        if (target.closest("button, a, input, textarea, select, dialog")) return;
        stopRef.current?.();
        stopRef.current = follow(event, source, key, editorRef, setDrag);
      },
    }),
    [editorRef],
  );

  if (!drag) return null;
  const { rows, x, y, target, rect, reuse } = drag;
  const { messages, locale } = editor;
  const name = fillTemplate(messages.dragging, { text: shorten(rows[0]?.text ?? "", NAME_LENGTH) });
  const place = target && messages[DROP_MESSAGES[target.at]];
  const effect = target?.refusal
    ? refusalMessage(target.refusal, locale)
    : target?.plan && place && (reuse ? fillTemplate(messages.dropReuse, { place }) : place);
  return (
    <div className="lm-drag" aria-hidden="true">
      {target && rect && (
        <div
          className="lm-drop"
          data-at={target.at}
          data-refused={target.plan ? undefined : true}
          style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
        />
      )}
      <div className="lm-dragged" style={{ transform: `translate(${x + 14}px, ${y + 10}px)` }}>
        <b>{rows.length > 1 ? fillTemplate(messages.markedCount, { count: rows.length }) : name}</b>
        {effect && <span>{effect}</span>}
      </div>
    </div>
  );
}

const DROP_MESSAGES = { before: "dropBefore", after: "dropAfter", inside: "dropInside" } as const;

/** Follows a pointer until it is released. Returns a function that stops the drag. */
function follow(
  start: Press,
  source: HTMLElement,
  key: PlacementKey,
  editorRef: { readonly current: LogicModelEditorState },
  show: (drag: Drag | null) => void,
): () => void {
  const root = start.currentTarget;
  const scope = root.getRootNode() as Document | ShadowRoot;
  const page = root.ownerDocument;
  let drag: Drag | null = null;
  let frame = 0;

  function look(x: number, y: number, reuse: boolean): void {
    if (!drag) return;
    const hit = scope.elementFromPoint(x, y);
    const element = hit && root.contains(hit) ? hit.closest<HTMLElement>("[data-key]") : null;
    const over = element?.dataset.key;
    const rect = element?.getBoundingClientRect() ?? null;
    const sideways = element?.closest('[data-direction="goal-top"]') != null;
    const along = rect ? (sideways ? (x - rect.x) / rect.width : (y - rect.y) / rect.height) : 0;
    const target = over ? findDropTarget(editorRef.current, drag.rows, over, along, reuse) : null;
    drag = { ...drag, x, y, target, rect: target && rect, reuse };
    show(drag);
  }

  function scroll(): void {
    if (!drag) return;
    const scroller = scrollable(scope.elementFromPoint(drag.x, drag.y), root);
    if (scroller && scrollAtEdge(scroller, drag.x, drag.y)) look(drag.x, drag.y, drag.reuse);
    frame = requestAnimationFrame(scroll);
  }

  function move(event: globalThis.PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    if (!drag) {
      if (!isDrag(start, event)) return;
      const { selection, view, outline } = editorRef.current;
      const row = getRow(outline, key);
      if (!row) {
        end();
        return;
      }
      drag = { rows: view.marked.includes(key) ? selection : [row], x, y, target: null, rect: null, reuse: false };
      root.setAttribute("data-dragging", "");
      // Cards below the pointer are targets now and don't react to it.
      takePointer(root, start.pointerId);
      frame = requestAnimationFrame(scroll);
    }
    event.preventDefault();
    look(x, y, isKept(event));
  }

  function up(): void {
    const target = drag?.target;
    const dropped = drag !== null;
    end();
    if (!dropped) return;
    swallowClick(page);
    const { dispatch, announce, locale, setView } = editorRef.current;
    if (target?.plan) {
      setView({ marked: [] });
      dispatch(target.plan.operation, { focus: target.plan.focus });
    } else if (target?.refusal) announce(refusalMessage(target.refusal, locale));
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      end();
    } else if (drag && /^(Control|Alt|Meta)$/.test(event.key)) look(drag.x, drag.y, event.type === "keydown");
  }

  function end(): void {
    unfollow();
    cancelAnimationFrame(frame);
    root.removeAttribute("data-dragging");
    drag = null;
    show(null);
  }

  const unfollow = followPointer(page, start.pointerId, { move, up, cancel: end, press });
  // The browser's own drag of selected text would capture the pointer.
  source.addEventListener("dragstart", (event) => event.preventDefault(), { once: true });
  return end;
}

/** Returns the nearest ancestor within the editor that scrolls. */
function scrollable(from: Element | null, root: Element): Element | null {
  for (let element = from; element && root.contains(element); element = element.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const room = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    if (room && /auto|scroll/.test(overflowX + overflowY)) return element;
  }
  return null;
}
