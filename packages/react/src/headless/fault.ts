import type { CardDecorator, Decoration, MeasureText } from "@logic-model/core/layout";
import { measureText } from "@logic-model/core/layout";

/** Called with the name of a host's part that threw, and what it threw. */
export type Fail = (part: string, error: unknown) => void;

/** Reports what a part threw to the page, as the browser reports an uncaught error. */
export const reportFault: Fail = (part, error) => {
  // Not while rendering.
  queueMicrotask(() => {
    const fault = new Error(`logic-model: ${part} threw ${error}`, { cause: error });
    if (typeof reportError === "function") reportError(fault);
    else console.error(fault);
  });
};

/**
 * Returns a host's function that doesn't throw: `otherwise` gives the result where it throws, or returns what isn't `valid`.
 * The first fault is reported.
 */
function guarded<Args extends readonly unknown[], Result>(
  part: string,
  call: (...args: Args) => Result,
  otherwise: (...args: Args) => Result,
  valid: (result: Result) => boolean,
  fail: Fail,
): (...args: Args) => Result {
  let failed = false;
  return (...args) => {
    try {
      const result = call(...args);
      if (valid(result)) return result;
      throw new TypeError(`${part} returned ${result}`);
    } catch (error) {
      if (!failed) fail(part, error);
      failed = true;
      return otherwise(...args);
    }
  };
}

/** Returns a decorator that leaves cards as they are where the host's throws. */
export function guardDecorate(decorate: CardDecorator, fail: Fail = reportFault): CardDecorator {
  return guarded("decorate", decorate, (_, words) => words, isDecoration, fail);
}

function isDecoration({ prefix = "", code = "", tag = "", footer = "", chips = [] }: Decoration): boolean {
  return [prefix, code, tag, footer, ...chips.map((chip) => chip.text)].every((text) => typeof text === "string");
}

/** Returns a measurer that has the built-in widths where the host's throws. */
export function guardMeasureText(measure: MeasureText): MeasureText {
  return guarded("measureText", measure, measureText, Number.isFinite, reportFault);
}
