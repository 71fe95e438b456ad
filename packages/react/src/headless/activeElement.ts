/** The element that has focus in the document or shadow root of another. */
export function activeElement(element: HTMLElement): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}
