/** Whether the part inside an element is still loading; `false` if it failed to. */
export function isLoading(element: Element): boolean {
  return element.querySelector(":scope > .lm-loading[role=status]") !== null;
}

/** Calls `act` once the part inside an element has loaded or failed to. Returns a function that cancels the call. */
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
