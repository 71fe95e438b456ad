import type { EditOperation } from "../../../operation/types.ts";
import type { Outline } from "../../../outline/outline.ts";
import { type NumberMark, numberMark } from "../../../text/number-mark.ts";
import { searchText } from "../../../text/search-text.ts";
import { type Rewording, reword, rewording } from "../../fixes/rewording.ts";
import { offerFix } from "../../offer-fix.ts";
import { EVERY_KIND, type Wording, wordings } from "../../reading/wordings.ts";
import type { Fix, Rule } from "../../types.ts";

const stripNumber = {
  id: "strip-number",
  title: { ja: "番号・記号を文言から外す", en: "Remove it from the text" },
  /** With a code, the number becomes the code of the node. */
  operation: (change: Rewording, code?: string): EditOperation => {
    if (code === undefined) return reword(change);
    const { wording, text } = change;
    return { type: "edit", target: "node", node: wording.place.node, set: { text, code } };
  },
};

/** A typed number is wrong as soon as something moves; tables and diagrams are numbered automatically. */
export const numberInText: Rule = {
  id: "number-in-text",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "番号や記号で始まる文言", en: "Texts that begin with a number or bullet" },
  message: {
    ja: "「{text}」は、手で入力した番号や記号「{mark}」で始まっています。番号は表や図に自動で付くので、文言から外してください。",
    en: "“{text}” begins with “{mark}”, typed by hand. Tables and diagrams are numbered automatically, so remove it from the text.",
  },
  fixes: [stripNumber],
  check: ({ outline }) => {
    const fixesFor = fixesIn(outline);
    return wordings(outline, EVERY_KIND).flatMap((wording) => {
      const found = numberMark(wording.text);
      if (!found) return [];
      const params = { text: wording.text, mark: found.mark };
      return [{ ...wording.place, field: "text", params, fixes: fixesFor(wording, found) }];
    });
  },
};

/** Offers to remove the mark, unless the number would be lost or is already the code of another node. */
function fixesIn(outline: Outline): (wording: Wording, mark: NumberMark) => readonly Fix[] {
  const mayReword = rewording(outline);
  const codes = new Set(Object.values(outline.model.nodes).map(({ code }) => searchText(code ?? "")));
  return (wording, { code, rest }) => {
    const change = { wording, text: rest };
    if (numberMark(rest) || !mayReword("number-in-text", [change])) return [];
    const own = wording.row.node.code?.trim();
    if (code === undefined || searchText(own ?? "") === searchText(code)) return [offerFix(stripNumber, change)];
    if (own || wording.place.parent !== undefined || codes.has(searchText(code))) return [];
    return [offerFix(stripNumber, change, code)];
  };
}
