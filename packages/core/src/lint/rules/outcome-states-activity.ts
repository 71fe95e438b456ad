import { activityEnding } from "../../text/activity-ending.ts";
import { wordings } from "../reading/wordings.ts";
import type { Rule } from "../types.ts";

/** A vision or outcome that names what is done: then nothing says what changes for residents once it has been done. */
export const outcomeStatesActivity: Rule = {
  id: "outcome-states-activity",
  family: "wording",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) =>
    wordings(outline, ["vision", "outcome"]).flatMap(({ text, place }) => {
      const ending = activityEnding(text);
      return ending === undefined ? [] : [{ ...place, field: "text", params: { text, ending } }];
    }),
};
