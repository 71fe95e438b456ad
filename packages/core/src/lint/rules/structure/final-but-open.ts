import type { Node, Pending } from "../../../model/types.ts";
import type { EditOperation } from "../../../operation/types.ts";
import { offerFix } from "../../offer-fix.ts";
import { openConsultations } from "../../reading/open-consultations.ts";
import type { Rule } from "../../types.ts";

const reopen = {
  id: "reopen",
  title: {
    ja: "{field.model.status}を「{choice.status.review}」に戻す",
    en: "Set the {field.model.status} back to “{choice.status.review}”",
  },
  operation: (): EditOperation => ({ type: "edit", target: "model", set: { status: "review" } }),
};

/** Readers of a final model take everything in it as decided. */
export const finalButOpen: Rule = {
  id: "final-but-open",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "確定後に残る未決の事項", en: "Open points in a final model" },
  message: {
    ja: "{field.model.status}が「{choice.status.final}」ですが、まだ決まっていないことが残っています（合意していない{field.measure.consultation} {consultations}件、{choice.pending.underReview}・{choice.pending.unset} {blanks}件）。決まったことを反映するか、{field.model.status}を「{choice.status.review}」に戻してください。",
    en: "The model is marked “{choice.status.final}”, but {consultations} {consultations|consultation is|consultations are} not agreed and {blanks} {blanks|blank is|blanks are} still open. Enter what was decided, or set the {field.model.status} back to “{choice.status.review}”.",
  },
  fixes: [reopen],
  check: ({ model, outline }) => {
    if (model.status !== "final") return [];
    const consultations = openConsultations(outline).length;
    const blanks = outline.rows.filter((row) => !row.reuse).flatMap((row) => openBlanks(row.node)).length;
    if (consultations + blanks === 0) return [];
    return [{ field: "status", params: { consultations, blanks }, fixes: [offerFix(reopen)] }];
  },
};

/** Returns the blanks of a node and its values that still have to be filled. */
function openBlanks(node: Node): readonly Pending[] {
  const values = node.kind === "indicator" ? [node.baseline, node.target, ...(node.actuals ?? [])] : [];
  return [node, ...values]
    .flatMap((blank) => (blank?.pending ? [blank.pending] : []))
    .filter(({ state }) => state !== "notApplicable");
}
