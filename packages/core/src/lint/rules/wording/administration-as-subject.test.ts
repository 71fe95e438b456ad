import { testRule } from "../../../testing/rule-cases.ts";
import { administrationAsSubject } from "./administration-as-subject.ts";

testRule(administrationAsSubject, {
  valid: {
    "residents are the subject": `
      目指す姿: 全ての福知山市民が、人生の最終段階まで、住み慣れた地域で自分らしく、安全に、安心して暮らすことができる。
        アウトカム: がん検診を受ける県民が増えている
        アウトカム: 本人・家族が望む場所で療養できる
    `,
    "a measure may have the administration as its subject": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 市が相談体制を整備する
          施策: 行政が窓口を設置する
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 市が支援体制を整備する { "pending": { "state": "underReview" } }
        アウトカム:
      未配置:
        アウトカム: 市が支援体制を整備する
    `,
  },
  invalid: {
    "the municipality, in a node and in the wording of a place": [
      `
      目指す姿: 本市は、在宅医療を推進する
        アウトカム o1: 必要な支援を受けられる
          アウトカム o2: (1) 市町村が、切れ目のない支援体制を整備する。（再掲）
        アウトカム:
          アウトカム → o1: 行政が支援を提供する
          アウトカム → o2:
      `,
      [
        { node: "v", field: "text", params: { text: "本市は、在宅医療を推進する", subject: "本市" } },
        { node: "o2", params: { subject: "市町村" } },
        { node: "o1", parent: "o3", params: { text: "行政が支援を提供する", subject: "行政" } },
      ],
    ],
    "the municipality, with residents named too": [
      "目指す姿: 福知山市は、住民が安心して暮らせる地域づくりを進める",
      [{ node: "v", params: { subject: "福知山市" } }],
    ],
  },
});
