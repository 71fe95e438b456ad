import { expect, it } from "vitest";
import { plainWording } from "./plain-wording.ts";

it.each([
  ["（１）研修の実施", "研修の実施"],
  ["・研修の実施。", "研修の実施"],
  ["研修の実施（年２回）", "研修の実施"],
  ["研修の実施［年2回］", "研修の実施"],
  ["研修の実施【再掲】", "研修の実施"],
  ["研修の実施〔県〕", "研修の実施"],
  ["研修の実施（医師（在宅）と看護師）。（再）。", "研修の実施"],
  ["研修の実施。※医師会に要相談", "研修の実施"],
  ["研修（年2回）の実施 ※要相談※確認中", "研修（年2回）の実施"],
  ["在宅医療※の推進", "在宅医療の推進"],
  ["MCS※1を活用した情報共有※2の推進 ※3 医師会に要相談", "MCSを活用した情報共有の推進"],
  ["研修の実施（年2回）※要相談", "研修の実施"],
  ["研修の実施※要相談\n窓口の設置", "研修の実施\n窓口の設置"],
  ["ﾘﾊﾋﾞﾘの実施", "リハビリの実施"],
])("%s is about %s", (text, plain) => expect(plainWording(text)).toBe(plain.normalize("NFKC")));

it.each([
  "（研修の実施）",
  "※研修の実施",
  "研修(※年2回)の実施",
  "研修の実施)",
  "研修の実施(年2回",
  "研修の実施(年2回]",
  "研修の実施」",
  "研修の実施constructor",
  "",
])("%s has nothing to leave out", (text) => expect(plainWording(text)).toBe(text.normalize("NFKC")));

it("has no white space around it", () => {
  expect(plainWording("　研修の実施　")).toBe("研修の実施");
});
