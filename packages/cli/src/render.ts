import type { BaseLocale, LogicModel } from "@logic-model/core";
import { renderSheets, renderSvg } from "@logic-model/core/drawing";
import { type LayoutDirection, PAPERS } from "@logic-model/core/layout";
import type { Arguments } from "./arguments.ts";
import { CommandError } from "./command-error.ts";
import { writeOutput } from "./files.ts";
import { oneOf } from "./one-of.ts";
import { readModel } from "./read-model.ts";
import { type Result, result } from "./result.ts";

const DIRECTIONS = ["goal-right", "goal-left", "goal-top"] as const satisfies readonly LayoutDirection[];
type PaperName = keyof typeof PAPERS;

/** `logic-model render`: draws a model as one SVG, or as an SVG for each sheet of paper. */
export async function render(args: Arguments, locale: BaseLocale): Promise<Result> {
  const { file, output = "", page } = args;
  const direction = oneOf("--direction", args.direction ?? "goal-right", DIRECTIONS);
  const paper = page === undefined ? undefined : oneOf("--page", page, Object.keys(PAPERS) as PaperName[]);
  const read = await readModel(file, locale);
  if ("exitCode" in read) return read;
  const svgs = paper ? sheets(read.model, paper, direction, locale) : [renderSvg(read.model, { direction, locale })];
  if (output === "-") {
    if (svgs.length > 1) throw new CommandError("several-sheets", { count: String(svgs.length) });
    return result(`${svgs[0]}`);
  }
  if (svgs.length === 1) {
    writeOutput(output, `${svgs[0]}`, file);
    return result("");
  }
  const names = svgs.map((_, i) => output.replace(ENDING, (ending) => `-${i + 1}${ending}`));
  for (const [i, name] of names.entries()) writeOutput(name, `${svgs[i]}`, file);
  return result(names.map((name) => `${name}\n`).join(""));
}

/** Where the number of a sheet goes: `model-2.svg`. */
const ENDING = /(\.[^./\\]+)?$/;

/** Returns an SVG for each sheet of paper. */
function sheets(
  model: LogicModel,
  paper: PaperName,
  direction: LayoutDirection,
  locale: BaseLocale,
): readonly string[] {
  if (direction === "goal-top")
    throw new CommandError("wrong-value", {
      option: "--direction",
      value: direction,
      allowed: "goal-right, goal-left",
    });
  return renderSheets(model, { paper: PAPERS[paper], direction, locale });
}
