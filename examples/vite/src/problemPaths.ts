import { logicModelFile as standard } from "@logic-model/core";
import { logicModelFile } from "@logic-model/core/zod";

/** Returns where a value isn't a logic model file, as the zod schema and the Standard Schema of the package report it. */
export function problemPaths(value: unknown): { zod: string[]; standard: string[] } {
  const checked = standard["~standard"].validate(value);
  return {
    zod: logicModelFile.safeParse(value).error?.issues.map(({ path }) => path.join("/")) ?? [],
    standard: checked.issues?.map(({ path = [] }) => path.join("/")) ?? [],
  };
}
