/** Returns the card of a row, if mounted. */
export function card(key: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector(`[data-key="${key}"]`);
}

/** The cards that are mounted, in document order. */
export function cards(within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>("[role=treeitem]")];
}

/** The keys of the cards that are mounted, in document order. */
export function keys(within: ParentNode = document): string[] {
  return cards(within).map((element) => element.dataset.key as string);
}

/** The key of the card that has focus. */
export function focused(root: DocumentOrShadowRoot = document): string | undefined {
  return (root.activeElement as HTMLElement | null)?.dataset.key;
}

/** After the browser has drawn twice and has nothing left to do: what scrolling, resizing and putting off set off has happened. */
export async function drawn(): Promise<void> {
  let frames = 0;
  let idle = false;
  requestIdleCallback(() => {
    idle = true;
  });
  // A browser that draws nothing may never report that it is idle.
  for (; frames < 2 || !idle; frames++) await new Promise(requestAnimationFrame);
}
