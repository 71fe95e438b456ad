import { fill, getRow, type PlacementKey, type Row, refusalMessage } from "@logic-model/core";
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
import { type DropTarget, dropTarget } from "./dropTarget.ts";

/** Characters of the text that is dragged. */
const NAME_LENGTH = 21;

/** Starts drags. */
export interface DragHandle {
  start(event: PointerEvent<HTMLElement>): void;
}

interface Drag {
  readonly rows: readonly Row[];
  readonly x: number;
  readonly y: number;
  readonly target: DropTarget | null;
  /** Where the target is on screen. */
  readonly rect: DOMRect | null;
  readonly reuse: boolean;
}

/**
 * Moves rows by dragging them, with Ctrl or Alt to place them once more. Shows what is dragged and where it would drop.
 * Escape gives up. Everything it does the menu and the keys do as well.
 */
export function DragLayer(props: { editor: LogicModelEditorState; handle: Ref<DragHandle> }): ReactElement | null {
  const { editor, handle } = props;
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef(editor);
  latest.current = editor;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  useImperativeHandle(
    handle,
    () => ({
      start(event) {
        const target = event.target as Element;
        const source = target.closest<HTMLElement>("[data-key], [data-unplaced]");
        const key = source?.dataset.key ?? source?.dataset.unplaced;
        if (latest.current.readOnly || event.button !== 0 || event.pointerType === "touch" || !source || !key) return;
        if (target.closest("button, a, input, textarea, select, dialog")) return;
        stop.current?.();
        stop.current = follow(event, source, key, latest, setDrag);
      },
    }),
    [],
  );

  if (!drag) return null;
  const { rows, x, y, target, rect, reuse } = drag;
  const { messages, locale } = editor;
  const name = fill(messages.dragging, { text: shorten(rows[0]?.text ?? "", NAME_LENGTH) });
  const what = target?.plan
    ? `${reuse ? `${messages.dropReuse}：` : ""}${messages[target.at === "before" ? "dropBefore" : target.at === "after" ? "dropAfter" : "dropInside"]}`
    : target?.refusal
      ? refusalMessage(target.refusal, locale)
      : "";
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
        <b>{rows.length > 1 ? fill(messages.markedCount, { count: rows.length }) : name}</b>
        {what && <span>{what}</span>}
      </div>
    </div>
  );
}

/** Follows a pointer until it is let go; gives back a way to end it. */
function follow(
  start: PointerEvent<HTMLElement>,
  source: HTMLElement,
  key: PlacementKey,
  editor: { readonly current: LogicModelEditorState },
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
    const target = over ? dropTarget(editor.current, drag.rows, over, along, reuse) : null;
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
      const { selection, view, outline } = editor.current;
      const row = getRow(outline, key);
      if (!row) {
        end();
        return;
      }
      drag = { rows: view.marked.includes(key) ? selection : [row], x, y, target: null, rect: null, reuse: false };
      root.setAttribute("data-dragging", "");
      // What lies below the pointer is a target now, not something to point at.
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
    const { dispatch, announce, locale, setView } = editor.current;
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
  // The browser's own drag of selected text would take the pointer away.
  source.addEventListener("dragstart", (event) => event.preventDefault(), { once: true });
  return end;
}

/** The nearest element around this one that scrolls, within the editor. */
function scrollable(from: Element | null, root: Element): Element | null {
  for (let element = from; element && root.contains(element); element = element.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const room = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    if (room && /auto|scroll/.test(overflowX + overflowY)) return element;
  }
  return null;
}
