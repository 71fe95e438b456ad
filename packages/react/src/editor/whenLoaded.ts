/** Whether the part inside an element is on its way; one that could not come is not. */
export function isLoading(element: Element): boolean {
  return element.querySelector(":scope > .lm-loading[role=status]") !== null;
}

/** Does something when the part inside an element is no longer on its way: now, or later. Gives what takes that back. */
export function whenLoaded(element: HTMLElement, act: () => void): () => void {
  if (!isLoading(element)) {
    act();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (isLoading(element)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element, { childList: true });
  return () => observer.disconnect();
}
