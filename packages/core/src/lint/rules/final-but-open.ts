import type { Node, Pending } from "../../model/types.ts";
import { openConsultations } from "../reading/open-consultations.ts";
import type { Rule } from "../types.ts";

/** A model called final in which something is still to be agreed or decided: whoever reads it takes that for decided. */
export const finalButOpen: Rule = {
  id: "final-but-open",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  check: ({ model, outline }) => {
    if (model.status !== "final") return [];
    const consultations = openConsultations(outline).length;
    const blanks = outline.rows.filter((row) => !row.reuse).flatMap((row) => openBlanks(row.node)).length;
    if (consultations + blanks === 0) return [];
    const operation = { type: "edit", target: "model", set: { status: "review" } } as const;
    return [{ field: "status", params: { consultations, blanks }, fixes: [{ id: "reopen", operation }] }];
  },
};

/** The blanks of a node and its values that are still to be filled. */
function openBlanks(node: Node): readonly Pending[] {
  const values = node.kind === "indicator" ? [node.baseline, node.target, ...(node.actuals ?? [])] : [];
  return [node, ...values]
    .flatMap((blank) => (blank?.pending ? [blank.pending] : []))
    .filter(({ state }) => state !== "notApplicable");
}
