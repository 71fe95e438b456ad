import type { Node } from "../../../model/types.ts";
import { isUsualLevel } from "../../../text/usual-level.ts";
import { namesOtherProfile } from "../../reading/names-other-profile.ts";
import type { Rule } from "../../types.ts";

/**
 * A level, scene or business item that the profile lacks is shown by its id and counted nowhere. What plans usually call
 * their levels says enough by itself.
 */
export const unknownTerm: Rule = {
  id: "unknown-term",
  family: "identity",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{field.model.profile}にない分類", en: "Terms that aren’t in the profile" },
  message: {
    ja: "「{text}」に付いている「{id}」は、{field.model.profile}「{profile}」にありません。一覧から選び直すか、{field.model.profile}の設定を確かめてください。",
    en: "“{text}” is marked “{id}”, which isn’t in the {field.model.profile} “{profile}”. Choose again, or check the settings of the {field.model.profile}.",
  },
  params: { profile: "profile" },
  check: (context) => {
    // The terms of a profile that isn't available are unknown.
    if (namesOtherProfile(context)) return [];
    const { levels, scenes, businessItems } = context.profile;
    const terms: Readonly<Record<string, ReadonlySet<string>>> = {
      level: new Set(levels.map(({ id }) => id)),
      scenes: new Set(scenes.map(({ id }) => id)),
      businessItems: new Set(businessItems.map(({ id }) => id)),
    };
    return context.outline.rows.flatMap(({ node, reuse }) =>
      reuse
        ? []
        : fieldsOf(node).flatMap(([field, ids]) => {
            const known = terms[field];
            if (!known?.size) return [];
            const unknown = [...new Set(ids)].filter(
              (id) => id.trim() !== "" && !known.has(id) && !(field === "level" && isUsualLevel(id)),
            );
            return unknown.map((id) => {
              const params = { text: node.text, id, profile: context.profile.id };
              return { node: node.id, subject: `${field} ${id}`, field, params };
            });
          }),
    );
  },
};

/** Returns the fields of a node that hold terms. */
function fieldsOf(node: Node): readonly (readonly [field: string, ids: readonly string[]])[] {
  const scenes = ["scenes", (node.kind === "outcome" || node.kind === "measure" ? node.scenes : []) ?? []] as const;
  if (node.kind === "outcome") return [["level", node.level === undefined ? [] : [node.level]], scenes];
  return node.kind === "measure" ? [scenes, ["businessItems", node.businessItems ?? []]] : [];
}
