import { expect, it } from "vitest";
import { isReuseMark, withoutReuseMark } from "./reuse-mark.ts";

it.each([
  "(再)研修の実施",
  "（再）研修の実施",
  "（再掲）　研修の実施",
  "【再掲】研修の実施",
  "［ 再掲 ］研修の実施",
  "※(再)研修の実施",
  "再掲：研修の実施",
  "再掲 研修の実施",
  "※再掲 研修の実施",
  "研修の実施（再掲）",
  "研修の実施 (再)",
  "研修の実施※再掲",
  "研修の実施　再掲",
  " （再）研修の実施　",
  "（再）（再掲）研修の実施【再掲】",
])("removes the mark from %j", (text) => expect(withoutReuseMark(text)).toBe("研修の実施"));

it.each([
  "研修の実施",
  " 研修の実施 ",
  "再掲載の手続の簡素化",
  "再発予防の推進",
  "（再委託）研修の実施",
  "研修（再）の実施",
  "研修再）の実施",
  "記事の再掲",
  "退院支援（再入院の予防）",
  "再",
  "",
])("leaves %j unchanged", (text) => expect(withoutReuseMark(text)).toBe(text));

it("removes a mark that is the whole text, and an English one", () => {
  expect(withoutReuseMark("（再掲）")).toBe("");
  expect(withoutReuseMark("Hold training (REUSE)")).toBe("Hold training");
  expect(withoutReuseMark("(Reused) Hold training")).toBe("Hold training");
});

it.each([
  ["研修の実施 再)", "研修の実施"],
  ["研修の実施再掲）", "研修の実施"],
  ["再掲）研修の実施", "研修の実施"],
  // The bracket belongs to more than the mark.
  ["研修の実施（新規・再掲）", "研修の実施（新規・再掲）"],
  ["研修（基礎）の実施 再）", "研修（基礎）の実施 再）"],
])("%s without its mark is %s", (text, rest) => expect(withoutReuseMark(text)).toBe(rest));

it.each(["再", "再掲", "※再", "＊ 再掲", "*再", "(再)", "【再掲】", "※（再）", "再掲）"])(
  "%s is a mark of reuse",
  (cell) => expect(isReuseMark(cell)).toBe(true),
);

it.each(["", " ", "再度", "※※再", "研修（再）", "再掲の研修", "要再掲"])("%s is not only a mark of reuse", (cell) =>
  expect(isReuseMark(cell)).toBe(false),
);
