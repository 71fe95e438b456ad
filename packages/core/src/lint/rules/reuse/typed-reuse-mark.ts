import { withoutReuseMark } from "../../../text/reuse-mark.ts";
import { mergeSame, merging } from "../../fixes/merge-same.ts";
import { reword, rewording } from "../../fixes/rewording.ts";
import { offerFix } from "../../offer-fix.ts";
import { nodeTexts, textKeys } from "../../reading/node-texts.ts";
import { type Wording, wordings } from "../../reading/wordings.ts";
import type { Fix, Rule } from "../../types.ts";

const stripMark = {
  id: "strip-mark",
  title: { ja: "再掲の印を取る", en: "Remove the mark" },
  operation: reword,
};

/**
 * Finds marks of reuse typed into texts, as in the tables of 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」, 福知山市. (再) is shown
 * automatically, and a text with a typed mark counts as another text.
 */
export const typedReuseMark: Rule = {
  id: "typed-reuse-mark",
  family: "reuse",
  severity: "warning",
  preset: "recommended",
  title: { ja: "文言に書き込まれた再掲の印", en: "Reuse marks typed into texts" },
  message: {
    ja: "「{text}」に再掲の印が書き込まれています。印は自動で付くので、もとの項目を再掲として置き、印は文言から取ってください。",
    en: "“{text}” contains a reuse mark typed by hand. Reuses are marked automatically, so place the original here as a reuse and remove the mark from the text.",
  },
  fixes: [stripMark, mergeSame],
  check: ({ outline }) => {
    const merge = merging(outline);
    const mayChange = rewording(outline);
    const { alike } = nodeTexts(outline);

    function settle(wording: Wording, rest: string): readonly Fix[] {
      const { row, place } = wording;
      const [first, second, ...others] = alike.get(textKeys(row.node.kind, rest).same) ?? [];
      // The item that this one was meant to reuse.
      if (place.parent === undefined && first && second && others.length === 0)
        return !first.marked && second.row.node === row.node ? merge(row, first.row) : [];
      const change = { wording, text: rest };
      // A mark at the end hides how the text ends, which other rules check.
      if (rest === "" || !wording.text.trim().endsWith(rest) || !mayChange("typed-reuse-mark", [change])) return [];
      return [offerFix(stripMark, change)];
    }

    return wordings(outline, ["outcome", "measure", "indicator"]).flatMap((wording) => {
      const { text, place } = wording;
      const rest = withoutReuseMark(text);
      return rest === text ? [] : [{ ...place, field: "text", params: { text, rest }, fixes: settle(wording, rest) }];
    });
  },
};
