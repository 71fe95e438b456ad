import { expect, it } from "vitest";
import { isUsualLevel } from "./usual-level.ts";

it.each([
  "短期",
  "中長期アウトカム",
  " 最終目標 ",
  "ｱｳﾄﾌﾟｯﾄ",
  "Long-term outcomes",
  "shortTerm",
  "intermediate",
  "mid term goal",
  "Impact",
])("%s", (text) => expect(isUsualLevel(text)).toBe(true));

it.each(["分野別", "field", "短期入所", "longer", "1", ""])("silent: %s", (text) =>
  expect(isUsualLevel(text)).toBe(false),
);
