import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** An outcome's level may not be nearer to the vision than that of the outcome above it; a level may take several steps. */
export const levelReversed: Rule = {
  id: "level-reversed",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{field.outcome.level}の順が逆の{outcome}", en: "{Outcomes} with levels in the wrong order" },
  message: {
    ja: "「{text}」（{level}）が、「{above}」（{aboveLevel}）の下にあります。{field.outcome.level}と置き場所が正しいか、確かめてください。",
    en: "“{text}” ({level}) is below “{above}” ({aboveLevel}). Check both levels and where it belongs.",
  },
  params: { level: "level", aboveLevel: "level" },
  check: ({ outline, profile }) => {
    const levels = new Map(profile.levels.map(({ id }, at) => [id, { id, at }]));
    return outline.rows.flatMap(({ node, parent, above, text }) => {
      const upper = above?.node;
      if (upper?.kind !== "outcome" || node.kind !== "outcome" || parent === null) return [];
      const [upperLevel, level] = [levels.get(upper.level ?? ""), levels.get(node.level ?? "")];
      if (!upperLevel || !level || level.at >= upperLevel.at || isBlank(upper) || isBlank(node)) return [];
      const params = { text, level: level.id, above: upper.text, aboveLevel: upperLevel.id };
      return [{ node: node.id, parent, field: "level", params }];
    });
  },
};
