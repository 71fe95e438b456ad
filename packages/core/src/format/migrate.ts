import { plainKeys, type Values } from "./plain.ts";
import { excerpt, type Problems } from "./problem.ts";
import { VERSION } from "./schema.ts";

type Step = (file: Values) => Values;

/** Migrates a file from each older version to the next one. There are no older versions yet. */
const STEPS: Readonly<Record<number, Step>> = {};

/** Returns the file in the current version. Adds a problem and returns `null` if it isn't a file of a known version. */
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
