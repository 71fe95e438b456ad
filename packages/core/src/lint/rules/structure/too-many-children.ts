import { CHILD_KINDS, CHILD_LISTS, childList } from "../../../model/query.ts";
import type { ChildKind } from "../../../model/types.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** More items than can be taken in at a glance. A rule of thumb of our own: with 15 measures, 福知山市 still works. */
export const tooManyChildren: Rule = {
  id: "too-many-children",
  family: "structure",
  severity: "info",
  preset: "recommended",
  title: { ja: "下に並ぶ数の多い項目", en: "Items with too many others below them" },
  message: {
    ja: "「{text}」のすぐ下に、{kind}が{count}件あります（目安は{limit}件まで）。まとめられるもの、分けて示せるものがないかを見直してください。",
    en: "“{text}” has {count} {kinds} directly below it (as a rule of thumb, {limit} at most). Check whether some can be combined or grouped.",
  },
  params: { kind: "kind" },
  check: ({ outline }) =>
    outline.rows
      .filter(({ node, reuse }) => !reuse && !isBlank(node))
      .flatMap(({ node }) =>
        CHILD_KINDS[node.kind].flatMap((kind) => {
          const count = childList(node, kind).length;
          const limit = AT_MOST[kind];
          if (count <= limit) return [];
          return [
            { node: node.id, subject: kind, field: CHILD_LISTS[kind], params: { text: node.text, count, limit, kind } },
          ];
        }),
      ),
};

/** How many of a kind are readable below one item. */
const AT_MOST: Readonly<Record<ChildKind, number>> = {
  indicator: 15,
  outcome: 10,
  measure: 15,
};
