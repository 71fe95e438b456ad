import { CHILD_KINDS, childList, LIST } from "../../model/query.ts";
import type { ChildKind } from "../../model/types.ts";
import { isBlank } from "../reading/is-blank.ts";
import type { Rule } from "../types.ts";

/** More below one item than can be taken in at a glance. Our own rule of thumb: 福知山市, at 15 measures, still can. */
export const tooManyChildren: Rule = {
  id: "too-many-children",
  family: "structure",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    outline.rows
      .filter(({ node, reuse }) => !reuse && !isBlank(node))
      .flatMap(({ node }) =>
        CHILD_KINDS[node.kind].flatMap((kind) => {
          const count = childList(node, kind).length;
          const { limit, ja, en } = AT_MOST[kind];
          if (count <= limit) return [];
          return [
            { node: node.id, subject: kind, field: LIST[kind], params: { text: node.text, count, limit, ja, en } },
          ];
        }),
      ),
};

/** How many of a kind can be read below one item. */
const AT_MOST: Readonly<Record<ChildKind, { readonly limit: number; readonly ja: string; readonly en: string }>> = {
  indicator: { limit: 15, ja: "指標", en: "indicators" },
  outcome: { limit: 10, ja: "アウトカム", en: "outcomes" },
  measure: { limit: 15, ja: "施策", en: "measures" },
};
