/** Returns the card of a row, if mounted. */
export function card(key: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector(`[data-key="${key}"]`);
}

/** Returns the mounted cards, in document order. */
export function cards(within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>("[role=treeitem]")];
}

/** Returns the keys of the mounted cards, in document order. */
export function keys(within: ParentNode = document): string[] {
  return cards(within).map((element) => element.dataset.key as string);
}

/** Returns the key of the focused card. */
export function focused(root: DocumentOrShadowRoot = document): string | undefined {
  return (root.activeElement as HTMLElement | null)?.dataset.key;
}

/** Waits until the browser has drawn twice and is idle, so that all effects of scrolling and resizing have happened. */
export async function drawn(): Promise<void> {
  let frames = 0;
  let idle = false;
  requestIdleCallback(() => {
    idle = true;
  });
  // A browser that draws nothing may never report that it is idle.
  for (; frames < 2 || !idle; frames++) await new Promise(requestAnimationFrame);
}
