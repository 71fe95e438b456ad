import type { Node, Pending } from "../../../model/types.ts";
import { hasValue } from "../../reading/has-value.ts";
import type { Rule } from "../../types.ts";

/** Without a reason, whoever takes over can't tell a decision from an oversight. */
export const pendingWithoutReason: Rule = {
  id: "pending-without-reason",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "理由のない空欄", en: "Blanks without a reason" },
  message: {
    ja: "「{text}」に、「{choice.pending.unset}」または「{choice.pending.notApplicable}」とした空欄がありますが、理由が書かれていません。後任の方にも分かるように、理由を一言添えてください。",
    en: "“{text}” has a blank marked “{choice.pending.unset}” or “{choice.pending.notApplicable}” without a reason. Add a short one for whoever takes over.",
  },
  check: ({ outline }) =>
    outline.rows
      .filter(({ reuse }) => !reuse)
      .flatMap(({ node }) =>
        unexplained(node).map((field) => ({
          node: node.id,
          subject: field,
          field,
          params: { text: node.text.trim() || node.code?.trim() || node.id },
        })),
      ),
};

/** Returns the fields that are blank without a reason. If the node itself is pending, that covers its values. */
function unexplained(node: Node): readonly ("pending" | "baseline" | "target")[] {
  if (node.pending) return isUnexplained(node.pending) ? ["pending"] : [];
  if (node.kind !== "indicator" || node.text.trim() === "") return [];
  return (["baseline", "target"] as const).filter(
    (field) => !hasValue(node[field]) && isUnexplained(node[field]?.pending),
  );
}

/** 検討中 is a reason in itself. */
function isUnexplained(pending: Pending | undefined): boolean {
  return pending !== undefined && pending.state !== "underReview" && !pending.reason?.trim();
}
