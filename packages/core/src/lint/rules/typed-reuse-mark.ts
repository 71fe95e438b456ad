import { withoutReuseMark } from "../../text/reuse-mark.ts";
import { merging } from "../fixing/merging.ts";
import { reword, rewording } from "../fixing/rewording.ts";
import { nodeTexts, textKeys } from "../reading/node-texts.ts";
import { type Wording, wordings } from "../reading/wordings.ts";
import type { Fix, Rule } from "../types.ts";

/**
 * A mark of reuse typed into a text, as the tables of 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」,
 * 福知山市, have it: the tool shows (再) by itself, and takes a text with such a mark for another one.
 */
export const typedReuseMark: Rule = {
  id: "typed-reuse-mark",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) => {
    const merge = merging(outline);
    const mayChange = rewording(outline);
    const { alike } = nodeTexts(outline);

    function settle(wording: Wording, rest: string): readonly Fix[] {
      const { row, place } = wording;
      const [first, second, ...others] = alike.get(textKeys(row.node.kind, rest).same) ?? [];
      // The item of which this one is meant to be a reuse.
      if (place.parent === undefined && first && second && others.length === 0)
        return !first.marked && second.row.node === row.node ? merge(row, first.row) : [];
      const change = { wording, text: rest };
      // A mark behind the text hides how it ends, which other rules look at.
      if (rest === "" || !wording.text.trim().endsWith(rest) || !mayChange("typed-reuse-mark", [change])) return [];
      return [{ id: "strip-mark", operation: reword(change) }];
    }

    return wordings(outline, ["outcome", "measure", "indicator"]).flatMap((wording) => {
      const { text, place } = wording;
      const rest = withoutReuseMark(text);
      return rest === text ? [] : [{ ...place, field: "text", params: { text, rest }, fixes: settle(wording, rest) }];
    });
  },
};
