import { expect, it } from "vitest";
import { replaceSpellings, spellingsIn } from "./spellings.ts";

it.each([
  ["支援を受ける", "受ける"],
  ["支援をうけた", "うける"],
  ["引き受けて", "受ける"],
  ["出来ること", "出来る"],
  ["取り組みの推進", "取り組み"],
  ["取組", "取組"],
  ["多職種の取り組み。", "取り組み"],
  ["ひとりひとりの思い", "ひとりひとり"],
  ["在宅でのみとり", "みとり"],
  ["ケアマネとの連携", "ケアマネ"],
  ["ｹｱﾏﾈｰｼﾞｬｰ", "ケアマネージャー"],
  ["訪問リハの充実", "訪問リハ"],
])("%s: %s", (text, label) => expect(spellingsIn(text).map((spelling) => spelling.label)).toEqual([label]));

it.each([
  "場をもうける",
  "受け皿の確保",
  "うけもち",
  "受け入れる",
  "できごと",
  "出来事と出来高",
  "ここまできた",
  "課題に取り組み、",
  "取り組みやすい",
  "取り組む",
  "取組む",
  "患者を受け入れる",
  "課題を引き継ぎ、",
  "くみとり",
  "長期に及び、",
  "またはじめる",
  "ケアマネジメント",
  "安全です",
  "子ども・子育て支援事業",
  "こども家庭庁",
  "認定こども園",
  "HPV",
  "",
])("does not contain a variant: %s", (text) => expect(spellingsIn(text)).toEqual([]));

it("is fast on long texts", () => {
  for (const text of ["受け", "でき", "取り組み", "ひとり", "訪問リハ", "コーディネータ", "に及び", "子ども"])
    expect(replaceSpellings(text.repeat(100_000 / text.length), ({ stem }) => stem)).toContain(text);
});
