import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** An actor typed into the text is missing wherever measures are listed by lead. */
export const leadInText: Rule = {
  id: "lead-in-text",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "文言に書き込まれた{field.measure.lead}", en: "A {field.measure.lead} typed into the text" },
  message: {
    ja: "「{text}」に、担うところ（{lead}）が書き込まれています。{field.measure.lead}に移すと、担当ごとに並べたり探したりできます。",
    en: "“{text}” names who does it ({lead}). Move it to the {field.measure.lead}, so that measures can be sorted and searched by it.",
  },
  check: ({ outline }) =>
    wordings(outline, ["measure"]).flatMap(({ row: { node }, text, place }) => {
      const [, lead] = ACTOR.exec(text.normalize("NFKC").trim()) ?? [];
      const named = node.kind === "measure" && Boolean(node.lead?.trim());
      return lead === undefined || named ? [] : [{ ...place, field: "lead", params: { text, lead } }];
    }),
};

const ONE =
  "[^()【】、・,]{0,16}(?:課|部|局|室|師会|協会|協議会|社協|センター|事業者|病院|[都道府県市町村]|担当|Department|Division|Office|Council|Ministry)等?";
/** (健康づくり課), 【医師会、薬剤師会】 at the end, or 担当: in front. */
const ACTOR = new RegExp(
  `[(【[](?:(?:担当|主体|実施主体|所管|Lead|by)[: ]\\s*)?(${ONE}(?:[、・,]\\s*${ONE}){0,5})[)】\\]]。?$`,
);
