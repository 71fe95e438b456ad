/** The delay from the last change until it is written, in ms. */
const DELAY = 250;
/** The maximum delay from the first unwritten change, in ms, however fast changes follow. */
const LATEST = 750;

/** Writes changes after a short delay. */
export interface Autosave {
  /** Schedules a write after a change. */
  touch(): void;
  /** Writes pending changes immediately. */
  flush(): void;
}

/**
 * Batches changes: calls `write` 250 ms after the last change, and at most 750 ms after the first unwritten one. `now` is set
 * if the write must not wait.
 */
export function createAutosave(write: (now: boolean) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  function end(now: boolean) {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    write(now);
  }

  return {
    touch() {
      const now = performance.now();
      if (timer === undefined) latest = now + LATEST;
      clearTimeout(timer);
      timer = setTimeout(end, Math.max(0, Math.min(DELAY, latest - now)), false);
    },
    flush: () => end(true),
  };
}
