import type { RuleContext } from "../types.ts";

/** Whether a model names another profile than the one in use. */
export function namesOtherProfile({ model, profile }: RuleContext): boolean {
  const name = model.profile ?? "";
  return name.trim() !== "" && name !== profile.id;
}
