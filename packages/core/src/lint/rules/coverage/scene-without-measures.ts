import { withAllAbove } from "../../../model/query.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** A scene that has an outcome but no measures: nothing is being done towards it. */
export const sceneWithoutMeasures: Rule = {
  id: "scene-without-measures",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  title: { ja: "{measure}のない場面", en: "Scenes without {measures}" },
  message: {
    ja: "「{scene}」の場面には、{outcome}がありますが、{measure}がまだ置かれていません。{outcome}の下に{measure}を置くか、この場面にも当たる{measure}がほかにあれば、その{measure}に場面を付けてください。",
    en: "The scene “{scene}” has {outcomes}, but no {measures} lead to them yet. Add {measures} below them, or add the scene to {measures} elsewhere that also serve it.",
  },
  params: { scene: "scene" },
  check: ({ model, outline, profile }) => {
    const nodes = outline.rows.filter((row) => !row.reuse).map((row) => row.node);
    const measures = nodes.filter((node) => node.kind === "measure");
    const outcomes = nodes.filter((node) => node.kind === "outcome");
    const led = withAllAbove(
      model,
      measures.map(({ id }) => id),
    );
    const aimed = new Set(outcomes.filter((node) => !isBlank(node)).flatMap(({ scenes = [] }) => scenes));
    const served = new Set(
      [...measures, ...outcomes.filter(({ id }) => led.has(id))].flatMap(({ scenes = [] }) => scenes),
    );
    return profile.scenes
      .filter((scene) => scene.expected && aimed.has(scene.id) && !served.has(scene.id))
      .map((scene) => ({ subject: scene.id, params: { scene: scene.id } }));
  },
};
