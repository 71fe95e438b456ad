import type { RuleContext } from "../types.ts";

/** Whether a model names another profile than the one whose words are used. */
export function namesOtherProfile({ model, profile }: RuleContext): boolean {
  const name = model.profile ?? "";
  return name.trim() !== "" && name !== profile.id;
}
