import { continuation } from "../../text/continuation.ts";
import { type Wording, wordings } from "../reading/wordings.ts";
import type { Rule } from "../types.ts";

/**
 * A measure that goes on as before, without a word on why. Source: 富士通総研「令和4年度在宅医療・介護連携推進支援事業
 * 都道府県担当者等研修会議」 (2023-03-08): of the towns asked, nearly four in ten carry measures over or do not look at the
 * present situation.
 */
export const carriedOverMeasure: Rule = {
  id: "carried-over-measure",
  family: "wording",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    wordings(outline, ["measure"]).flatMap((wording) => {
      const { text, place } = wording;
      const words = continuation(text);
      return words === undefined || hasNote(wording) ? [] : [{ ...place, field: "note", params: { text, words } }];
    }),
};

/** A note of the measure or of its place may say why. */
const hasNote = ({ row: { node, placement } }: Wording) => Boolean(node.note?.trim() || placement?.note?.trim());
