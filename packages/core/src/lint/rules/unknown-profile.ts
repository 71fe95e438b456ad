import { namesOtherProfile } from "../reading/names-other-profile.ts";
import type { Rule } from "../types.ts";

/** A model that names a profile which is not the one in use: its columns and terms are shown in other words. */
export const unknownProfile: Rule = {
  id: "unknown-profile",
  family: "identity",
  severity: "warning",
  preset: "recommended",
  check: (context) => {
    if (!namesOtherProfile(context)) return [];
    const { ja, en } = context.profile.title;
    return [{ field: "profile", params: { id: context.model.profile ?? "", ja, en } }];
  },
};
