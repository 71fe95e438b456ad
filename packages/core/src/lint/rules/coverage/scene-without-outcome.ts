import { namesTerm } from "../../reading/names-term.ts";
import type { Rule } from "../../types.ts";

/**
 * Finds scenes that the profile expects but no outcome covers, if outcomes have scenes. Source: 厚生労働省「在宅医療・介護連携推進事業の手引き Ver.3」.
 */
export const sceneWithoutOutcome: Rule = {
  id: "scene-without-outcome",
  family: "coverage",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{outcome}のない場面", en: "Scenes without {outcomes}" },
  message: {
    ja: "「{scene}」の場面に当たる{outcome}がありません。必要かどうかを検討し、あれば{outcome}に場面を付けてください。",
    en: "No {outcomes} cover the scene “{scene}”. Consider whether one is needed, and add the scene to the {outcomes} that cover it.",
  },
  params: { scene: "scene" },
  check: ({ outline, profile }) => {
    const covered = new Set(
      outline.rows.flatMap((row) => (row.node.kind === "outcome" ? (row.node.scenes ?? []) : [])),
    );
    if (!namesTerm([...covered])) return [];
    return profile.scenes
      .filter((scene) => scene.expected && !covered.has(scene.id))
      .map((scene) => ({ subject: scene.id, params: { scene: scene.id } }));
  },
};
