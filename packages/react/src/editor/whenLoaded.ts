/** Does something when the part inside an element has come: now, or later. Gives what takes that back. */
export function whenLoaded(element: HTMLElement, act: () => void): () => void {
  const loading = () => element.querySelector(":scope > .lm-loading") !== null;
  if (!loading()) {
    act();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (loading()) return;
    observer.disconnect();
    act();
  });
  observer.observe(element, { childList: true });
  return () => observer.disconnect();
}
