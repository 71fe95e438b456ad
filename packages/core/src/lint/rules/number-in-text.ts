import type { Outline } from "../../outline/outline.ts";
import { type NumberMark, numberMark } from "../../text/number-mark.ts";
import { searchText } from "../../text/search-text.ts";
import { reword, rewording } from "../fixing/rewording.ts";
import { EVERY_KIND, type Wording, wordings } from "../reading/wordings.ts";
import type { Fix, Rule } from "../types.ts";

/** A number typed in front of a text is wrong as soon as something moves; tables and diagrams number by themselves. */
export const numberInText: Rule = {
  id: "number-in-text",
  family: "wording",
  severity: "info",
  preset: "recommended",
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

/** Takes the mark off; a number becomes the node's code. Not where it would be lost, or stand for another node already. */
function fixesIn(outline: Outline): (wording: Wording, mark: NumberMark) => readonly Fix[] {
  const mayReword = rewording(outline);
  const codes = new Set(Object.values(outline.model.nodes).map(({ code }) => searchText(code ?? "")));
  return (wording, { code, rest }) => {
    const change = { wording, text: rest };
    if (numberMark(rest) || !mayReword("number-in-text", [change])) return [];
    const { node, parent } = wording.place;
    const own = wording.row.node.code?.trim();
    if (code === undefined || searchText(own ?? "") === searchText(code))
      return [{ id: "strip-number", operation: reword(change) }];
    if (own || parent !== undefined || codes.has(searchText(code))) return [];
    const set = { text: rest, code };
    return [{ id: "strip-number", operation: { type: "edit", target: "node", node, set } }];
  };
}
