import type { FindingMessageOptions } from "@logic-model/core/lint";
import type { LogicModelEditorState } from "../editing/editorState.ts";

/** Returns how an editor's findings are put into words. */
export function findingWords({ locale, profile, lint }: LogicModelEditorState): FindingMessageOptions {
  return { locale, profile, rules: lint.rules };
}
