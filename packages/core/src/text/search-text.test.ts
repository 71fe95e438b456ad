import { expect, it } from "vitest";
import { searchText } from "./search-text.ts";

it.each([
  ["ＩＣＴ", "ict"],
  ["ﾈｯﾄﾜｰｸ", "ねっとわーく"],
  ["ァヶ", "ぁゖ"],
  ["ヷ・ー", "ヷ・ー"],
  ["研修 の\u3000 実施\n", "研修の実施"],
  ["か\u3099", "が"],
])("%s is found as %s", (text, form) => expect(searchText(text)).toBe(form));
