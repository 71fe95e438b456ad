/** How far the pointer must move for a press to become a drag, in px. */
const THRESHOLD = 6;
/** The distance from an edge, in px, at which scrolling starts, and its speed, in px per frame. */
const EDGE = 48;
const SPEED = 16;

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Whether a pointer has moved far enough for its press to be a drag. */
export function isDrag(from: Point, to: Point): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) >= THRESHOLD;
}

/** Whether a modifier key is held that adds a placement instead of moving it: Ctrl, ⌘ or Alt. */
export function isKept(event: {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

/** The handlers of a drag. */
export interface DragEvents {
  readonly move: (event: globalThis.PointerEvent) => void;
  readonly up: (event: globalThis.PointerEvent) => void;
  /** The browser canceled the pointer. */
  readonly cancel: () => void;
  /** A key was pressed or released. */
  readonly press: (event: KeyboardEvent) => void;
}

/** Calls the handlers for events of one pointer and of keys anywhere on the page. Returns a function that stops. */
export function followPointer(page: Document, pointer: number, { move, up, cancel, press }: DragEvents): () => void {
  const own = (tell: (event: globalThis.PointerEvent) => void) => (event: globalThis.PointerEvent) => {
    if (event.pointerId === pointer) tell(event);
  };
  const ended = new AbortController();
  const { signal } = ended;
  page.addEventListener("pointermove", own(move), { signal });
  page.addEventListener("pointerup", own(up), { signal });
  page.addEventListener("pointercancel", cancel, { signal });
  page.addEventListener("keydown", press, { capture: true, signal });
  page.addEventListener("keyup", press, { capture: true, signal });
  return () => ended.abort();
}

/** Captures a pointer. Synthetic pointers can't be captured, which is ignored. */
export function takePointer(element: Element | null, pointer: number): void {
  try {
    element?.setPointerCapture(pointer);
  } catch {}
}

/** Scrolls a little if a point is near an edge. Returns whether it scrolled. */
export function scrollAtEdge(scroller: Element, x: number, y: number): boolean {
  const box = scroller.getBoundingClientRect();
  const push = (at: number, from: number, to: number) => (at < from + EDGE ? -SPEED : at > to - EDGE ? SPEED : 0);
  const { scrollLeft, scrollTop } = scroller;
  scroller.scrollBy(push(x, box.left, box.right), push(y, box.top, box.bottom));
  return scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop;
}

/** Suppresses the click that ends a drag. */
export function swallowClick(page: Document): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  page.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => page.removeEventListener("click", swallow, { capture: true }));
}
