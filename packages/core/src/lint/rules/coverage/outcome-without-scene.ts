import { withAllAbove } from "../../../model/query.ts";
import { isBlank } from "../../reading/is-blank.ts";
import { namesTerm } from "../../reading/names-term.ts";
import type { Rule } from "../../types.ts";

/** If outcomes have scenes, a top-level outcome without one is missing from every view by scene. */
export const outcomeWithoutScene: Rule = {
  id: "outcome-without-scene",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  title: { ja: "場面の付いていない{outcome}", en: "{Outcomes} without a scene" },
  message: {
    ja: "「{text}」には、場面が付いていません。当たる場面があれば付けてください。全ての場面に共通するなら、このままでかまいません。",
    en: "“{text}” has no scene. Add the scenes it belongs to. If it serves all of them equally, you can leave it.",
  },
  check: ({ model, outline, profile }) => {
    if (profile.scenes.length === 0) return [];
    const inScenes = outline.rows
      .map((row) => row.node)
      .filter((node) => (node.kind === "outcome" || node.kind === "measure") && namesTerm(node.scenes));
    if (!inScenes.some((node) => node.kind === "outcome")) return [];
    const covered = withAllAbove(
      model,
      inScenes.map(({ id }) => id),
    );
    return outline.rows
      .filter((row) => row.node.kind === "outcome" && row.parent === model.root && !row.reuse)
      .filter(({ node }) => !covered.has(node.id) && !isBlank(node))
      .map(({ node }) => ({ node: node.id, field: "scenes", params: { text: node.text } }));
  },
};
