import { isHeading } from "../../../text/is-heading.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** A heading groups what is below it, but says of no one what changes. */
export const outcomeIsHeading: Rule = {
  id: "outcome-is-heading",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "見出しのような{outcome}", en: "{Outcomes} that are only headings" },
  message: {
    ja: "「{text}」は、分野や項目の見出しのようです。{people}がどうなればよいかを書いてください。",
    en: "“{text}” seems to be a heading. Describe what should change for {people}.",
  },
  check: ({ outline }) =>
    wordings(outline, ["outcome"])
      .filter(({ text }) => isHeading(text))
      .map(({ text, place }) => ({ ...place, field: "text", params: { text } })),
};
