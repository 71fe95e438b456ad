/** From the last change to its writing, ms. */
const DELAY = 250;
/** From the first change that is not written yet to its writing, ms, however fast changes follow. */
const LATEST = 750;

/** Calls `write` soon after changes. */
export interface Autosave {
  /** Something changed. */
  touch(): void;
  /** Writes at once what waits to be written. */
  flush(): void;
}

/** Gathers changes: `write` is called 250 ms after the last, and at most 750 ms after the first that it has not seen. */
export function createAutosave(write: () => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  function flush() {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    write();
  }

  return {
    touch() {
      const now = performance.now();
      if (timer === undefined) latest = now + LATEST;
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(DELAY, latest - now)));
    },
    flush,
  };
}
