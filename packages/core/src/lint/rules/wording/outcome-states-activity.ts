import { activityEnding } from "../../../text/activity-ending.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** If an outcome names an activity, nothing shows what it changes for residents. */
export const outcomeStatesActivity: Rule = {
  id: "outcome-states-activity",
  family: "wording",
  severity: "warning",
  preset: "recommended",
  title: { ja: "取組を書いている{outcome}", en: "{Outcomes} that describe an activity" },
  message: {
    ja: "「{text}」は、「{ending}」とあり、行うことを書いているようです。行った結果、{people}がどうなっているかを書けないか検討してください。",
    en: "“{text}” seems to describe an activity (“{ending}”). Consider describing what will be different for {people} as a result.",
  },
  check: ({ outline }) =>
    wordings(outline, ["vision", "outcome"]).flatMap(({ text, place }) => {
      const ending = activityEnding(text);
      return ending === undefined ? [] : [{ ...place, field: "text", params: { text, ending } }];
    }),
};
