import type { Node } from "../../model/types.ts";
import { namesOtherProfile } from "../reading/names-other-profile.ts";
import type { Rule } from "../types.ts";

/** A level, scene or business item that the profile does not have: it is shown by its bare name and counted nowhere. */
export const unknownTerm: Rule = {
  id: "unknown-term",
  family: "identity",
  severity: "warning",
  preset: "recommended",
  check: (context) => {
    // Of a profile that is not at hand, nobody knows the terms.
    if (namesOtherProfile(context)) return [];
    const { levels, scenes, businessItems, title } = context.profile;
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
            const unknown = [...new Set(ids)].filter((id) => id.trim() !== "" && !known.has(id));
            return unknown.map((id) => {
              const params = { text: node.text, id, ja: title.ja, en: title.en };
              return { node: node.id, subject: `${field} ${id}`, field, params };
            });
          }),
    );
  },
};

/** The fields of a node that hold terms. */
function fieldsOf(node: Node): readonly (readonly [field: string, ids: readonly string[]])[] {
  const scenes = ["scenes", (node.kind === "outcome" || node.kind === "measure" ? node.scenes : []) ?? []] as const;
  if (node.kind === "outcome") return [["level", node.level === undefined ? [] : [node.level]], scenes];
  return node.kind === "measure" ? [scenes, ["businessItems", node.businessItems ?? []]] : [];
}
