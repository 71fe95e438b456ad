import type { Node } from "../../../model/types.ts";
import type { Row } from "../../../outline/outline.ts";
import { searchText } from "../../../text/search-text.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Finding, Rule } from "../../types.ts";

/** If two items of one kind share a code, it doesn't show which one is meant. */
export const duplicateCode: Rule = {
  id: "duplicate-code",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "重なっている{field.outcome.code}", en: "Duplicate codes" },
  message: {
    ja: "「{text}」の{field.outcome.code}「{code}」は、「{first}」にも付いています。同じものなら再掲にし、別のものなら{field.outcome.code}を直してください。",
    en: "“{text}” and “{first}” have the same {field.outcome.code}, “{code}”. If they’re the same item, reuse it; otherwise correct one of the two.",
  },
  check: ({ outline }) => {
    const bearers = new Map<string, Node>();
    const findings: Omit<Finding, "rule" | "severity">[] = [];
    for (const row of outline.rows) {
      const { node } = row;
      const code = searchText(node.code ?? "");
      if (row.reuse || code === "" || isBlank(node)) continue;
      const key = keyOf(row, code);
      const first = bearers.get(key);
      if (!first) bearers.set(key, node);
      else {
        const params = { code: node.code ?? "", text: node.text, first: first.text };
        findings.push({ node: node.id, subject: first.id, field: "code", params });
      }
    }
    return findings;
  },
};

/** What must be unique: a bare number or letter may be used again below each parent. */
function keyOf({ node, parent }: Row, code: string): string {
  return JSON.stringify([node.kind, code, ENUMERATOR.test(code) ? parent : null]);
}

/** ①, (1), 12., ア, a) */
const ENUMERATOR = /^\(?(?:\d{1,2}|\p{L})[).]?$/u;
