import type { CardDecorator } from "@logic-model/core/layout";

/** Called with the name of a host's part that threw, and what it threw. */
export type Fail = (part: string, error: unknown) => void;

/** Reports what a part threw to the page, as the browser reports an uncaught error. */
export const reportFault: Fail = (part, error) => {
  // Not while rendering.
  queueMicrotask(() => {
    // Node.js has no `reportError`.
    (globalThis.reportError ?? console.error)(new Error(`logic-model: ${part} threw ${error}`, { cause: error }));
  });
};

/** Returns a decorator that leaves cards as they are where the host's throws or returns what isn't one. Reports it once. */
export function guardDecorate(decorate: CardDecorator, fail: Fail = reportFault): CardDecorator {
  let failed = false;
  return (row, words) => {
    try {
      const decoration = decorate(row, words);
      const { prefix, code, tag, footer, chips = [] } = decoration;
      // Throws where something is no text.
      for (const text of [prefix, code, tag, footer]) text?.trim();
      for (const { text } of chips) text.trim();
      return decoration;
    } catch (error) {
      if (!failed) fail("decorate", error);
      failed = true;
      return words;
    }
  };
}
