import { type BaseLocale, type LogicModel, type Problem, readLogicModel } from "@logic-model/core";
import { text } from "./words.ts";

/** What an element shows. */
export type Content =
  | { readonly state: "empty" | "loading" }
  | { readonly state: "ready"; readonly model: LogicModel }
  | { readonly state: "failed"; readonly failure: Failure };

/** Why there is no model: the file couldn't be fetched (`status` is the server's status or the browser's message), or it is invalid. */
export type Failure =
  | { readonly src: string; readonly status: string; readonly reached: boolean }
  | { readonly problems: readonly Problem[]; readonly more: number };

/** Returns the model of a file's text or bytes, or its problems. */
export function readContent(file: string | Uint8Array): Content {
  const result = readLogicModel(file);
  return result.ok
    ? { state: "ready", model: result.model }
    : { state: "failed", failure: { problems: result.problems, more: result.more } };
}

/** Fetches and reads a file. Returns `null` if it was aborted. Never throws. */
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

/** Returns the message for a failure. */
export function failureMessage(failure: Failure, locale: BaseLocale): string {
  if (!("src" in failure)) return text("notRead", locale);
  const { src, status, reached } = failure;
  if (reached) return text("notFetched", locale, { src, status });
  return text(location.protocol === "file:" ? "fromFile" : "notReached", locale, { src });
}
