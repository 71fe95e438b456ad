import { isBlank } from "../reading/is-blank.ts";
import type { Rule } from "../types.ts";

/** An outcome below one whose level is the same or nearer to the measures: one of the two levels, or the place, is wrong. */
export const levelReversed: Rule = {
  id: "level-reversed",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  check: ({ outline, profile }) => {
    const levels = new Map(profile.levels.map(({ id, title }, at) => [id, { at, title }]));
    return outline.rows.flatMap(({ node, parent, above, text }) => {
      const upper = above?.node;
      if (upper?.kind !== "outcome" || node.kind !== "outcome" || parent === null) return [];
      const [upperLevel, level] = [levels.get(upper.level ?? ""), levels.get(node.level ?? "")];
      if (!upperLevel || !level || level.at > upperLevel.at || isBlank(upper) || isBlank(node)) return [];
      const { ja, en } = level.title;
      const { ja: aboveJa, en: aboveEn } = upperLevel.title;
      const params = { text, ja, en, above: upper.text, aboveJa, aboveEn };
      return [{ node: node.id, parent, field: "level", params }];
    });
  },
};
