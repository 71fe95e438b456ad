import { childList } from "../../model/query.ts";
import type { Row } from "../../outline/outline.ts";
import type { Rule } from "../types.ts";

/** An outcome with nothing below it that is done says what is wished for, not how it comes about. */
export const outcomeWithoutMeasures: Rule = {
  id: "outcome-without-measures",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) =>
    outline.rows
      .filter((row) => row.node.kind === "outcome" && !row.reuse && isEmpty(row))
      .map((row) => ({ node: row.node.id, field: "measures", params: { text: row.node.text } })),
};

const isEmpty = ({ node }: Row) => childList(node, "measure").length === 0 && childList(node, "outcome").length === 0;
