import { expect, it } from "vitest";
import { testRule } from "../../../testing/rule-cases.ts";
import { clauseJoiner } from "../../../text/clause-joiner.ts";
import { compoundSentence } from "./compound-sentence.ts";

testRule(compoundSentence, {
  valid: {
    "one thing, also with a note or a list": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 病状急変時に、必要な支援を受けられる。
          施策: 研修の実施（年2回開催する。対象は専門職）
          施策: 医師、看護師、ケアマネジャーの育成
          施策: 窓口の設置。※医師会に要相談。
    `,
    "the vision may say several things": `
      目指す姿: 住み慣れた地域で暮らせるとともに、望む最期を迎えられる。支え合いが広がる。
        アウトカム: 必要な支援を受けられる
    `,
    "what a meeting is held for besides": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: ケース検討を目的とした地域ケア会議に加え、圏域ごとの多職種連携、課題解決を目指した地域ケア会議の開催
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる。支え合いが広がる。 { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "two sentences, two clauses": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる。支え合いが広がる
          施策: 相談体制を整備するとともに、窓口の周知を図る
          施策: 窓口一覧を作成し、併せて研修会を開催する
        アウトカム: 望む最期を迎えられる
          施策 → m1: 研修を行うと同時に、人材を確保する
      `,
      [
        { node: "o1", field: "text", params: { joint: "。" } },
        { node: "m1", params: { joint: "とともに" } },
        { node: "m2", params: { joint: "併せて" } },
        { node: "m1", parent: "o2", params: { joint: "と同時に" } },
      ],
    ],
    "two sentences with a line between them": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: （重点）支援を受けられる。「看取り」を話し合える。
      `,
      [{ node: "o1" }],
    ],
  },
});

it.each([
  ["在宅医療の充実を図るとともに、看取りの体制を整備する", "とともに"],
  ["理解が深まるとともに、支え合いが広がっている", "とともに"],
  ["研修を実施すると共に、窓口を設置する", "と共に"],
  ["窓口を設け、あわせて広報を行う", "あわせて"],
  ["研修会を開き、加えて個別の相談に応じる", "加えて"],
  ["相談に応じることに加え、訪問による支援を行う", "に加え"],
])("%s: %s", (text, joint) => expect(clauseJoiner(text)).toBe(joint));

it.each([
  "家族とともに住み慣れた地域で暮らせる",
  "全ての県民とともにがんを乗り越える",
  "子どもとともに学ぶ機会の確保",
  "年を重ねるとともに変わる意向に沿った支援を受けられる",
  "退院と同時に訪問看護を受けられる",
  "退院すると同時に必要な支援を受けられる",
  "健診とあわせてがん検診を受けられる",
  "時期に合わせて支援を受けられる",
  "医師会に加え、歯科医師会、薬剤師会との連携",
  "病床の確保並びに人材の育成",
  "本人や家族の意向に併せた支援の実施",
  "圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議の開催",
  "多職種からの相談支援、市民からの相談対応。等",
  "「受けられる。」と答えた者の割合の把握",
  "たばこを吸う人が減り、望まない受動喫煙がなくなっている",
  "支援を受けられる。（重点。新規。）【再掲】",
  "Support is given. It is used.",
  "。",
  "",
])("silent: %s", (text) => expect(clauseJoiner(text)).toBeUndefined());

it("is fast on long texts", () => {
  for (const text of ["とともに", "るととも", "を", "をる", "し、", "(", "）", "。 ", "「"])
    expect(() => clauseJoiner(text.repeat(100_000 / text.length))).not.toThrow();
});
