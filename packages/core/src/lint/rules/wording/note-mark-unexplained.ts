import { withoutNoteMarks } from "../../../text/without-note-marks.ts";
import { EVERY_KIND, wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** Readers look for the note that a mark points to. */
export const noteMarkUnexplained: Rule = {
  id: "note-mark-unexplained",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "説明のない※", en: "Marks without a note" },
  message: {
    ja: "「{text}」に※の印がありますが、何を指すのかが書かれていません。{field.outcome.note}に説明を書くか、印を取ってください。",
    en: "“{text}” has a mark (※), but there’s no note for it. Explain it in a {field.outcome.note}, or remove the mark.",
  },
  check: ({ model, outline }) =>
    wordings(outline, EVERY_KIND).flatMap(({ row, text, place }) => {
      const said = [row.node.note, row.placement?.note, model.note].some((note) => note?.trim());
      return said || !pointsNowhere(text) ? [] : [{ ...place, field: "text", params: { text } }];
    }),
};

/** Whether a text has a mark within a sentence or at its end, and no note after another one. */
function pointsNowhere(text: string): boolean {
  const rest = withoutNoteMarks(text);
  const marked = rest !== text.normalize("NFKC") || /[^\s※]\s*※\d*\s*$/.test(rest);
  return marked && !/※\d*[\s:]*[^\s\d※)]/.test(rest);
}
