import type { PointerEvent } from "react";

/**
 * Scrolls the paper when its background is dragged with a mouse. Wheel, touch, keys and scroll bars use native
 * scrolling.
 */
export function dragToPan(event: PointerEvent<HTMLElement>): void {
  const scroller = event.currentTarget;
  const onCard = (event.target as Element).closest("[data-key], button, input");
  if (event.pointerType !== "mouse" || event.button !== 0 || onCard) return;
  const { clientX, clientY } = event;
  const { scrollLeft, scrollTop } = scroller;
  // Leaves presses on a scroll bar to the browser.
  const box = scroller.getBoundingClientRect();
  if (clientX - box.left >= scroller.clientWidth || clientY - box.top >= scroller.clientHeight) return;
  event.preventDefault();
  scroller.setPointerCapture(event.pointerId);
  const move = (to: globalThis.PointerEvent) =>
    scroller.scrollTo(scrollLeft + clientX - to.clientX, scrollTop + clientY - to.clientY);
  const end = () => {
    scroller.removeEventListener("pointermove", move);
    scroller.removeEventListener("lostpointercapture", end);
    scroller.removeAttribute("data-panning");
  };
  scroller.setAttribute("data-panning", "");
  scroller.addEventListener("pointermove", move);
  scroller.addEventListener("lostpointercapture", end);
}
