import type { BaseLocale } from "@logic-model/core";
import { modelStats as count, type Stats } from "@logic-model/core/outline";
import type { Arguments } from "./arguments.ts";
import { readModel } from "./read-model.ts";
import { json, type Result, result } from "./result.ts";
import { text } from "./words.ts";

/** `logic-model stats`: counts the parts of a model. */
export async function stats(args: Arguments, locale: BaseLocale): Promise<Result> {
  const read = await readModel(args.file, locale);
  if ("exitCode" in read) return read;
  const { unplaced, ...counts } = count(read.model);
  if (args.json) return result(json(counts));
  const lines = Object.entries({ ...counts, unplaced }).map(
    ([key, number]) => `${String(number).padStart(6)}  ${text(`stats.${key as keyof Stats}`, locale)}\n`,
  );
  return result(lines.join(""));
}
