import { childList, hasChildren } from "../../model/query.ts";
import type { Node, NodeId } from "../../model/types.ts";
import type { Operation } from "../../operation/types.ts";
import type { Row } from "../../outline/outline.ts";
import { findPlaceholder } from "../../text/placeholder.ts";
import { offerFix } from "../offer-fix.ts";
import { consultationContradictions } from "../reading/consultation-contradictions.ts";
import { hasValue } from "../reading/has-value.ts";
import { isBlank } from "../reading/is-blank.ts";
import { countOutcomes, isNearlyEverywhere } from "../reading/is-nearly-everywhere.ts";
import { isOutput } from "../reading/is-output.ts";
import { nodeTexts, textKeys } from "../reading/node-texts.ts";
import { relatedOutcomes } from "../reading/related-outcomes.ts";
import type { Fix, RuleContext } from "../types.ts";
import { unusedId } from "./unused-id.ts";

/** Makes a reuse with its own wording a separate node. */
export const makeOwn = {
  id: "make-own",
  title: { ja: "再掲をやめて別の項目にする", en: "Make it a separate item" },
  operation: (node: NodeId, parent: NodeId, id: NodeId): Operation => ({ type: "detach", node, parent, id }),
};

/**
 * Returns a function that offers to make a reuse with its own wording a separate node, unless that had side effects: if
 * the wording is empty or that of another node, if a code or children would be duplicated, or if other findings would
 * disappear.
 */
export function detaching({ model, outline }: RuleContext): (row: Row, parent: NodeId, text: string) => readonly Fix[] {
  const { alike } = nodeTexts(outline);
  const counts = countOutcomes(outline);
  const related = relatedOutcomes(outline);
  const contradicted = new Set(consultationContradictions(outline).map(({ row }) => row.node.id));
  const sharing = new Map<NodeId, boolean>();

  /** Whether an indicator of a node is used elsewhere too, where shared measures count. */
  function sharesIndicators(node: Node): boolean {
    let shares = sharing.get(node.id);
    if (shares === undefined) {
      shares = childList(node, "indicator").some((p) => (outline.placements.get(p.node)?.length ?? 0) > 1);
      sharing.set(node.id, shares);
    }
    return shares;
  }

  function isFree({ node }: Row, text: string): boolean {
    if (text.trim() === "" || findPlaceholder(text, "wording") !== undefined) return false;
    const { same, near } = textKeys(node.kind, text);
    return !alike.has(same) && (near === null || !alike.has(near));
  }

  /** Whether the other placements report the measure's consultation just as well. */
  function consultsAlike({ node, placement }: Row): boolean {
    const first = outline.placements.get(node.id)?.[0];
    return !contradicted.has(node.id) && (placement?.consultation !== undefined || !first?.placement?.consultation);
  }

  function isPlain(row: Row, text: string): boolean {
    const { node, above, reuse } = row;
    if (!reuse || isBlank(node) || hasChildren(node) || (node.code ?? "") !== "") return false;
    if (node.kind === "measure")
      return (
        consultsAlike(row) &&
        !isNearlyEverywhere(counts.of(node.id), counts.total) &&
        !(above && sharesIndicators(above.node))
      );
    if (node.kind !== "indicator") return false;
    // Its values would be copied to another quantity, and rules read them together with the text.
    if ([node.baseline, node.target, ...(node.actuals ?? [])].some(hasValue)) return false;
    // It may be the only indicator of an outcome that isn't an output.
    if (isOutput(node) !== isOutput({ ...node, text })) return false;
    const [upper, first] = [above?.node, outline.placements.get(node.id)?.[0]?.above?.node];
    return upper?.kind === "outcome" && first?.kind === "outcome" && related(first, upper);
  }

  return (row, parent, text) => {
    const { node } = row;
    if (!isPlain(row, text) || !isFree(row, text)) return [];
    return [offerFix(makeOwn, node.id, parent, unusedId(model, node.id))];
  };
}
