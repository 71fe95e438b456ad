import { namesOtherProfile } from "../../reading/names-other-profile.ts";
import type { Rule } from "../../types.ts";

/** The model names another profile than the one in use, so its columns and terms are shown in other words. */
export const unknownProfile: Rule = {
  id: "unknown-profile",
  family: "identity",
  severity: "warning",
  preset: "recommended",
  title: { ja: "ここにない{field.model.profile}", en: "Unknown profiles" },
  message: {
    ja: "{field.model.profile}「{id}」がここにないため、「{profile}」の用語で示しています。名前に間違いがなければ、そのまま残してもかまいません。",
    en: "The {field.model.profile} “{id}” isn’t available here, so the terms of “{profile}” are used instead. If the name is correct, you can leave it.",
  },
  params: { profile: "profile" },
  check: (context) => {
    if (!namesOtherProfile(context)) return [];
    return [{ field: "profile", params: { id: context.model.profile ?? "", profile: context.profile.id } }];
  },
};
