import type { Node } from "../../../model/types.ts";
import type { Row } from "../../../outline/outline.ts";
import { searchText } from "../../../text/search-text.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

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
    const coded = outline.rows.flatMap((row) => {
      const code = searchText(row.node.code ?? "");
      return row.reuse || code === "" || MARK.test(code) || isBlank(row.node) ? [] : [{ ...row, code }];
    });
    const restarting = restartingKinds(coded);
    const bearers = new Map<string, Node>();
    return coded.flatMap(({ node, parent, code }) => {
      // A bare number or letter may be used again below each parent.
      const within = restarting.has(node.kind) || ENUMERATOR.test(code) ? parent : null;
      const key = JSON.stringify([node.kind, code, within]);
      const first = bearers.get(key);
      if (!first) {
        bearers.set(key, node);
        return [];
      }
      const params = { code: node.code ?? "", text: node.text, first: first.text };
      return [{ node: node.id, subject: first.id, field: "code", params }];
    });
  },
};

/** Returns the kinds whose numbering restarts: below two parents, the first two codes are the same. */
function restartingKinds(coded: readonly (Pick<Row, "node" | "parent"> & { readonly code: string })[]) {
  const firsts = new Map<string, string>();
  const begun = new Set<string>();
  const restarting = new Set<Node["kind"]>();
  for (const { node, parent, code } of coded) {
    const place = JSON.stringify([node.kind, parent]);
    const first = firsts.get(place);
    if (first === undefined) firsts.set(place, code);
    else if (first !== "" && first !== code) {
      const start = JSON.stringify([node.kind, first, code]);
      if (begun.has(start)) restarting.add(node.kind);
      begun.add(start);
      firsts.set(place, "");
    }
  }
  return restarting;
}

/** ①, (1), 12., ア, a), 施策1, KPI① */
const ENUMERATOR = /^\(?(?:(?:\p{L}{2,}\.?)?\d{1,2}|\p{L})[).]?$/u;
/** ★, 【新規】: a mark may be on any number of items. */
const MARK = /^[^\p{L}\p{N}]*(?:新規?|拡充?|継続?|重点?|改善?|再掲?|見直し|必須|共通|new)?[^\p{L}\p{N}]*$/u;
