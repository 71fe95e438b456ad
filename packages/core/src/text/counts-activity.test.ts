import { expect, it } from "vitest";
import { countsActivity } from "./counts-activity.ts";

it.each([
  "情報共有、意見交換をする場の開催回数",
  "多職種連携機能充実に向けて意見交換に関わった職種数",
  "災害時ケアプラン作成件数",
  "退院カンファレンス実施回数",
  "退院ｶﾝﾌｧﾚﾝｽの実施回数（年間）",
  "研修会の回数",
  "多職種研修会参加者数(延べ)",
  "市民講座の受講者数",
  "研修会への参加事業所数",
  "パンフレット配布部数※累計",
  "相談窓口の設置数",
  "相談窓口設置カ所数",
  "出前講座の実施件数。",
])("%s counts activity", (text) => expect(countsActivity(text)).toBe(true));

it.each([
  "",
  "入退院・外来支援を受けた患者数",
  "急変時、多職種(医師、訪問看護師、ケアマネジャー、救急隊等)が連携したケース数",
  "感染症発生時に多職種連携し在宅療養支援をした数",
  "在宅看取り数",
  "訪問看護実施回数",
  "手術の実施件数",
  "通いの場の参加者数",
  "研修を修了した訪問看護師がいる事業所の割合",
  "研修会参加者の満足度",
  "会議で検討した患者のうち、自宅に退院した人数",
  "個別避難計画の作成率",
  "放射線療法に携わる専従の医師の配置数",
  "Number of meetings held",
])("%s doesn't, or may not", (text) => expect(countsActivity(text)).toBe(false));

it("is fast on the longest text", () => {
  for (const unit of ["会議", "参加した", "(", "開催", "、 "]) expect(countsActivity(unit.repeat(50_000))).toBe(false);
});
