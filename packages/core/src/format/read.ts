import { LIMITS } from "../model/limits.ts";
import { failure, type ParseResult, parseLogicModel } from "./parse.ts";
import { Problems } from "./problem.ts";
import { scanJson } from "./scan.ts";

/**
 * Returns the model in a file, given as text or bytes, or the problems found. Bytes must be UTF-8, with or without a
 * byte order mark. Never throws for invalid content, and repairs nothing.
 *
 * @group Reading and writing
 */
export function readLogicModel(input: string | Uint8Array): ParseResult {
  const problems = new Problems();
  if (input.length > LIMITS.bytes) problems.add("too-large", "", { size: input.length, limit: LIMITS.bytes });
  const text = problems.count === 0 ? decode(input, problems) : "";
  if (problems.count === 0) scanJson(text, problems);
  return problems.count === 0 ? parseLogicModel(JSON.parse(text)) : failure(problems);
}

function decode(input: string | Uint8Array, problems: Problems): string {
  if (typeof input === "string") return input.startsWith("\ufeff") ? input.slice(1) : input;
  const start = (input[0] ?? 0) * 256 + (input[1] ?? 0);
  if (start === 0xfeff || start === 0xfffe) problems.add("utf-16", "");
  else
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(input);
    } catch {
      problems.add("not-utf8", "");
    }
  return "";
}
