/** Returns the focused element in the document or shadow root of an element. */
export function activeElement(element: HTMLElement): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}
