import { actingOffice } from "../../../text/acting-office.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/**
 * Finds visions and outcomes about what the administration does instead of how residents live. Source: the advice to
 * 福知山市 in 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」, 『主語は行政ではなく住民』.
 */
export const administrationAsSubject: Rule = {
  id: "administration-as-subject",
  family: "wording",
  severity: "warning",
  preset: "recommended",
  title: { ja: "行政が主語の{outcome}", en: "{Outcomes} about the administration" },
  message: {
    ja: "「{text}」は、「{subject}」が主語になっています。{people}がどうなるかを、{people}を主語にして書けないか検討してください。",
    en: "The subject of “{text}” is “{subject}”. Consider making {people} the subject, and describing what changes for them.",
  },
  check: ({ outline }) =>
    wordings(outline, ["vision", "outcome"]).flatMap(({ text, place }) => {
      const subject = actingOffice(text);
      return subject === undefined ? [] : [{ ...place, field: "text", params: { text, subject } }];
    }),
};
