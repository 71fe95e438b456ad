import { type BaseLocale, baseLocale, fill, type LogicModel, type Problem, readLogicModel } from "@logic-model/core";
import { WORDS } from "./words.ts";

/** What an element has to show. */
export type Content =
  | { readonly state: "empty" | "loading" }
  | { readonly state: "ready"; readonly model: LogicModel }
  | { readonly state: "failed"; readonly failure: Failure };

/** Why there is no model: a file that could not be fetched (`status` is the server's, or what the browser says), or one that cannot be read. */
export type Failure =
  | { readonly src: string; readonly status: string; readonly reached: boolean }
  | { readonly problems: readonly Problem[]; readonly more: number };

/** Reads a file's text or bytes. */
export function readContent(file: string | Uint8Array): Content {
  const result = readLogicModel(file);
  return result.ok
    ? { state: "ready", model: result.model }
    : { state: "failed", failure: { problems: result.problems, more: result.more } };
}

/** Fetches and reads a file; `null` where it was given up. Never throws. */
export async function fetchContent(src: string, base: string, signal: AbortSignal): Promise<Content | null> {
  try {
    const response = await fetch(new URL(src, base), { signal });
    if (!response.ok) return { state: "failed", failure: { src, status: String(response.status), reached: true } };
    return readContent(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return signal.aborted
      ? null
      : { state: "failed", failure: { src, status: (error as Error).message, reached: false } };
  }
}

/** A failure in a sentence or two. */
export function failureMessage(failure: Failure, locale: BaseLocale): string {
  const words = WORDS[baseLocale(locale)];
  if (!("src" in failure)) return words.notRead;
  if (failure.reached) return fill(words.notFetched, { src: failure.src, status: failure.status });
  return fill(location.protocol === "file:" ? words.fromFile : words.notReached, { src: failure.src });
}
