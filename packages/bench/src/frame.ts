/** Times in ms, as `performance.now()` returns them. `end - start` is the main thread's work for this frame. */
export interface Frame {
  readonly start: number;
  readonly end: number;
}

/** Intervals between the starts of frames, and the work in each, in ms. */
export interface Frames {
  readonly delta: number[];
  readonly work: number[];
}

const channel = new MessageChannel();
let onMessage = () => {};
channel.port1.onmessage = () => onMessage();

let scrolled = Number.POSITIVE_INFINITY;
addEventListener("scroll", () => (scrolled = Math.min(scrolled, performance.now())), { capture: true, passive: true });

/**
 * Waits for the next frame. A frame starts with its first scroll event or, if there is none, with its animation callback,
 * which calls `step`. It ends when a message posted by the callback arrives, after style, layout and paint.
 */
export function frame(step?: () => void): Promise<Frame> {
  scrolled = Number.POSITIVE_INFINITY;
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const start = Math.min(scrolled, performance.now());
      onMessage = () => resolve({ start, end: performance.now() });
      channel.port2.postMessage(0);
      step?.();
    }),
  );
}

/** Records frames for `duration` ms. `step` gets the fraction of the time that has passed, 0 to 1. */
export async function frames(duration: number, step: (passed: number) => void): Promise<Frames> {
  const delta: number[] = [];
  const work: number[] = [];
  const push = (now: Frame, next: Frame) => {
    delta.push(next.start - now.start);
    work.push(now.end - now.start);
  };
  await frame();
  const begin = performance.now();
  let now = await frame(() => step(0));
  while (performance.now() - begin < duration) {
    const next = await frame(() => step(Math.min(1, (performance.now() - begin) / duration)));
    push(now, next);
    now = next;
  }
  push(now, await frame());
  return { delta, work };
}

const BUSY = 8;
const LATE = 30;

/** Waits for `calm` idle frames in a row. Returns when the last active frame ended, and the work of all active frames in ms. */
export async function settle(host: HTMLElement, calm: number): Promise<{ last: number; work: number }> {
  let last = 0;
  let work = 0;
  let count = -1;
  let before = performance.now();
  for (let quiet = 0; quiet < calm; ) {
    const { start, end } = await frame();
    const elements = host.getElementsByTagName("*").length;
    if (elements !== count || end - start > BUSY || start - before > LATE) {
      last = end;
      work += end - start;
      quiet = 0;
    } else quiet++;
    count = elements;
    before = performance.now();
  }
  return { last, work };
}
