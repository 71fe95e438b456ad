import type { Node, Placement } from "../../../model/types.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/**
 * Finds placements that skip a level: an outcome more than one level below the one above it, or a measure directly
 * below an outcome that has outcomes of its own. A note is taken as an explanation.
 */
export const levelSkipped: Rule = {
  id: "level-skipped",
  family: "structure",
  severity: "info",
  preset: "recommended",
  title: { ja: "{field.outcome.level}を飛ばしたつながり", en: "Skipped levels" },
  message: {
    ja: "「{text}」は、「{above}」のすぐ下にあり、間の{field.outcome.level}を飛ばしているかもしれません。間の{outcome}の下に移すか、すぐ下に置く理由を{field.outcome.note}に書いてください。",
    en: "“{text}” is directly below “{above}” and may skip a level. Move it below one of the {outcomes} in between, or explain in a {field.outcome.note} why it belongs here.",
  },
  check: ({ outline, profile }) => {
    const used = new Set(outline.rows.map(({ node }) => (node.kind === "outcome" ? node.level : undefined)));
    const levels = profile.levels.filter(({ id }) => used.has(id));
    const order = new Map<string | undefined, number>(levels.map(({ id }, i) => [id, i]));
    const steps = (upper: Node, lower: Node) => levelOf(lower, order) - levelOf(upper, order);
    return outline.rows.flatMap(({ node, parent, placement, above, text }) => {
      const upper = above?.node;
      if (upper?.kind !== "outcome" || parent === null || isBlank(upper) || isBlank(node)) return [];
      const skips = node.kind === "measure" ? upper.outcomes.length > 0 : steps(upper, node) > 1;
      if (!skips || [node, placement, upper].some(hasNote)) return [];
      return [{ node: node.id, parent, params: { text, above: upper.text } }];
    });
  },
};

/** Returns the position of a node's level among the levels in use; NaN if it has none, so that no comparison holds. */
function levelOf(node: Node, order: ReadonlyMap<string | undefined, number>): number {
  return (node.kind === "outcome" ? order.get(node.level) : undefined) ?? Number.NaN;
}

const hasNote = (says: Node | Placement | null) => (says?.note ?? "").trim() !== "";
