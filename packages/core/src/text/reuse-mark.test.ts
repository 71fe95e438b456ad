import { expect, it } from "vitest";
import { withoutReuseMark } from "./reuse-mark.ts";

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
  "（再）（再掲）研修の実施【再掲】",
])("removes the mark from %j", (text) => expect(withoutReuseMark(text)).toBe("研修の実施"));

it.each([
  "研修の実施",
  " 研修の実施 ",
  "再掲載の手続の簡素化",
  "再発予防の推進",
  "（再委託）研修の実施",
  "研修（再）の実施",
  "記事の再掲",
  "退院支援（再入院の予防）",
  "再",
  "",
])("leaves %j unchanged", (text) => expect(withoutReuseMark(text)).toBe(text));

it("removes a mark that is the whole text, and an English one", () => {
  expect(withoutReuseMark("（再掲）")).toBe("");
  expect(withoutReuseMark("(Reused) Hold training")).toBe("Hold training");
});
