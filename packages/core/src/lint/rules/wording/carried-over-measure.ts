import { continuation } from "../../../text/continuation.ts";
import { type Wording, wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/**
 * Finds measures that continue as before without a reason. Source: 富士通総研「令和4年度在宅医療・介護連携推進支援事業 都道府県担当者等研修会議」
 * (2023-03-08): nearly four in ten towns carry measures over, or don't look at the present situation.
 */
export const carriedOverMeasure: Rule = {
  id: "carried-over-measure",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "理由のない継続の{measure}", en: "{Measures} continued without a reason" },
  message: {
    ja: "「{text}」は、これまでと同じ取組を続ける書き方です（「{words}」）。現状を踏まえて続ける理由を、{field.measure.note}に書いておいてください。",
    en: "“{text}” continues as before (“{words}”). Explain in a {field.measure.note} why it should continue, given the current situation.",
  },
  check: ({ outline }) =>
    wordings(outline, ["measure"]).flatMap((wording) => {
      const { text, place } = wording;
      const words = continuation(text);
      return words === undefined || hasNote(wording) ? [] : [{ ...place, field: "note", params: { text, words } }];
    }),
};

/** The reason may be in the note of the measure or of its placement. */
const hasNote = ({ row: { node, placement } }: Wording) => Boolean(node.note?.trim() || placement?.note?.trim());
