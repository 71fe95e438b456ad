import type { NodeKind } from "../../../model/types.ts";
import { plainWording } from "../../../text/plain-wording.ts";
import { withoutStop } from "../../../text/without-stop.ts";
import { reword, rewording } from "../../fixes/rewording.ts";
import { offerFix } from "../../offer-fix.ts";
import { type Wording, wordings } from "../../reading/wordings.ts";
import type { Fix, Rule } from "../../types.ts";

const unifyEnd = {
  id: "unify-end",
  title: { ja: "文末をほかとそろえる", en: "End it like the others" },
  operation: reword,
};

/** If nearly all outcomes (or measures, or indicators) end alike, the few that differ in 。 look like slips. */
export const sentenceEndInconsistent: Rule = {
  id: "sentence-end-inconsistent",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "文末の句点の不ぞろい", en: "Inconsistent full stops" },
  message: {
    ja: "「{text}」は、同じ種類のほかの項目と、文末の「。」の有無が違います（{total}件のうち、こちらの書き方は{few}件）。どちらかにそろえてください。",
    en: "“{text}” differs from other items of its kind in whether it ends with “。” ({few} of {total} {few|is|are} written this way). Use one style throughout.",
  },
  fixes: [unifyEnd],
  check: ({ outline }) => {
    const ends = wordings(outline, ["outcome", "measure", "indicator"]).filter(hasEnd);
    const counts = countEnds(ends);
    const mayReword = rewording(outline);
    const reported = new Set<Counts>();
    return ends.flatMap((wording) => {
      const { row, text, place } = wording;
      const counted = counts.get(row.node.kind) as Counts;
      const { total } = counted;
      const few = endsInStop(text) ? counted.stops : total - counted.stops;
      if (total < FEWEST || few > EXCEPTIONS * total || (few > MOST_REPORTED && reported.has(counted))) return [];
      reported.add(counted);
      const change = { wording, text: endsInStop(text) ? withoutStop(text) : `${text.trimEnd()}。` };
      const sure = few <= MOST_REPORTED && mayReword("sentence-end-inconsistent", [change]);
      const fixes: readonly Fix[] = sure ? [offerFix(unifyEnd, change)] : [];
      return [{ ...place, field: "text", params: { text, few, total }, fixes }];
    });
  },
};

/** No style is common if there are fewer texts, or if more than a third differ. */
const FEWEST = 3;
const EXCEPTIONS = 1 / 3;
/** If more differ, only the first of them is reported. */
const MOST_REPORTED = 3;

interface Counts {
  total: number;
  stops: number;
}

function countEnds(ends: readonly Wording[]): ReadonlyMap<NodeKind, Counts> {
  const counts = new Map<NodeKind, Counts>();
  for (const { row, text } of ends) {
    const counted = counts.get(row.node.kind) ?? { total: 0, stops: 0 };
    counted.total++;
    if (endsInStop(text)) counted.stops++;
    counts.set(row.node.kind, counted);
  }
  return counts;
}

/** Whether a text ends in a word, with or without 。; brackets and other marks at the end don't show a style. */
const hasEnd = ({ text }: Wording) => plainWording(text) !== "" && /[\p{L}\p{N}ー。｡]$/u.test(text.trimEnd().slice(-2));

const endsInStop = (text: string) => /[。｡]$/.test(text.trimEnd().slice(-1));
