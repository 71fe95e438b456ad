import type { NodeId } from "@logic-model/core";
import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type PointerEvent,
  type ReactElement,
  type RefAttributes,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { followPointer, isDrag, isKept, scrollAtEdge, swallowClick, takePointer } from "../headless/dragging.ts";
import { useLatest } from "../headless/useLatest.ts";

/** A dragged card: its measure, and the ids of the columns it comes from and is over; `""` for the undecided column. */
export interface CardMove {
  readonly measure: NodeId;
  readonly from: string;
  readonly to: string;
  /** Whether it also stays in its column: Ctrl, ⌘ or Alt is held. */
  readonly keep: boolean;
}

/** Starts drags. */
export interface CardDragHandle {
  start(event: PointerEvent<HTMLElement>): void;
}

interface CardDragProps {
  /** The scrolling element that contains the columns. */
  readonly columns: RefObject<HTMLElement | null>;
  readonly name: (measure: NodeId) => string;
  /** Returns what a drop would do; empty if nothing. */
  readonly describe: (move: CardMove) => string;
  readonly onDrop: (move: CardMove) => void;
}

interface Drag {
  readonly measure: NodeId;
  readonly x: number;
  readonly y: number;
  readonly move: CardMove | null;
  /** The visible part of the column it is over. */
  readonly rect: DOMRect | null;
}

/** Moves cards by dragging with a mouse or pen. Shows the card and its target; Escape cancels. */
export const CardDrag: ForwardRefExoticComponent<CardDragProps & RefAttributes<CardDragHandle>> =
  /* @__PURE__ */ forwardRef(Layer);

function Layer(props: CardDragProps, ref: ForwardedRef<CardDragHandle>): ReactElement | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latestRef = useLatest(props);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  useImperativeHandle(
    ref,
    () => ({
      start(event) {
        if (event.button !== 0 || event.pointerType === "touch") return;
        stop.current?.();
        stop.current = follow(event, latestRef, setDrag);
      },
    }),
    [latestRef],
  );
  if (!drag) return null;
  const { measure, x, y, move, rect } = drag;
  const what = move && props.describe(move);
  return (
    <div className="lm-drag" aria-hidden="true">
      {rect && what && (
        <div
          className="lm-drop"
          data-at="inside"
          style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
        />
      )}
      <div className="lm-dragged" style={{ transform: `translate(${x + 14}px, ${y + 10}px)` }}>
        <b>{props.name(measure)}</b>
        {what && <span>{what}</span>}
      </div>
    </div>
  );
}

/** Follows a pointer until it is released. Returns a function that cancels it. */
function follow(
  start: PointerEvent<HTMLElement>,
  props: { readonly current: CardDragProps },
  show: (drag: Drag | null) => void,
): () => void {
  const card = start.currentTarget;
  const page = card.ownerDocument;
  const scope = card.getRootNode() as Document | ShadowRoot;
  const root = props.current.columns.current;
  const view = root?.closest(".lm");
  const { measure = "", in: from = "" } = card.dataset;
  let drag: Drag | null = null;
  let frame = 0;

  function look(x: number, y: number, keep: boolean): void {
    const hit = scope.elementFromPoint(x, y);
    const column = hit && root?.contains(hit) ? hit.closest<HTMLElement>("[data-column]") : null;
    const move = column && { measure, from, to: column.dataset.column ?? "", keep };
    const seen = column && root && visiblePart(column.getBoundingClientRect(), root.getBoundingClientRect());
    drag = { measure, x, y, move, rect: seen };
    show(drag);
  }

  function scroll(): void {
    if (!drag || !root) return;
    if (scrollAtEdge(root, drag.x, drag.y)) look(drag.x, drag.y, drag.move?.keep ?? false);
    frame = requestAnimationFrame(scroll);
  }

  function move(event: globalThis.PointerEvent): void {
    if (!drag) {
      if (!isDrag(start, event)) return;
      view?.setAttribute("data-dragging", "");
      takePointer(root, start.pointerId);
      frame = requestAnimationFrame(scroll);
    }
    event.preventDefault();
    look(event.clientX, event.clientY, isKept(event));
  }

  function up(): void {
    const done = drag;
    end();
    if (!done) return;
    swallowClick(page);
    if (done.move) props.current.onDrop(done.move);
  }

  function press(event: KeyboardEvent): void {
    if (!drag) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      end();
    } else if (/^(Control|Alt|Meta)$/.test(event.key)) look(drag.x, drag.y, event.type === "keydown");
  }

  function end(): void {
    unfollow();
    cancelAnimationFrame(frame);
    view?.removeAttribute("data-dragging");
    drag = null;
    show(null);
  }

  const unfollow = followPointer(page, start.pointerId, { move, up, cancel: end, press });
  return end;
}

/** Returns the part of a box that is visible in another. */
function visiblePart(inner: DOMRect, outer: DOMRect): DOMRect {
  const [left, top] = [Math.max(inner.left, outer.left), Math.max(inner.top, outer.top)];
  return new DOMRect(left, top, Math.min(inner.right, outer.right) - left, Math.min(inner.bottom, outer.bottom) - top);
}
