import { actingOffice } from "../../text/acting-office.ts";
import { wordings } from "../reading/wordings.ts";
import type { Rule } from "../types.ts";

/**
 * A vision or outcome that says what the administration does, not how residents live. Source: the advice to 福知山市 in
 * 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」, 『主語は行政ではなく住民』.
 */
export const administrationAsSubject: Rule = {
  id: "administration-as-subject",
  family: "wording",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) =>
    wordings(outline, ["vision", "outcome"]).flatMap(({ text, place }) => {
      const subject = actingOffice(text);
      return subject === undefined ? [] : [{ ...place, field: "text", params: { text, subject } }];
    }),
};
