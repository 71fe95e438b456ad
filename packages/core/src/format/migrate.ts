import { plainKeys, type Values } from "./plain.ts";
import { excerpt, type Problems } from "./problem.ts";
import { VERSION } from "./schema.ts";

type Step = (file: Values) => Values;

/** From each older version of the format, the step to the one after it. There is none yet. */
const STEPS: Readonly<Record<number, Step>> = {};

/** The file as the present version has it; `null`, with the problem, where it is not a file of a version known here. */
export function migrate(value: unknown, problems: Problems): Values | null {
  let file = value as Values;
  if (typeof value !== "object" || value === null || Array.isArray(value)) problems.add("not-logic-model", "");
  else if (!plainKeys(value)) problems.add("not-plain", "");
  else if (file.format !== "logic-model") problems.add("not-logic-model", "");
  else if (file.version === undefined) problems.add("missing", "/version", { key: "version" });
  else if (!Number.isInteger(file.version) || (file.version as number) < 1)
    problems.add("unknown-version", "/version", { version: excerpt(file.version) });
  else if ((file.version as number) > VERSION)
    problems.add("newer-version", "/version", { version: file.version as number, supported: VERSION });
  else {
    for (let version = file.version as number; version < VERSION; version++) file = (STEPS[version] as Step)(file);
    return file;
  }
  return null;
}
