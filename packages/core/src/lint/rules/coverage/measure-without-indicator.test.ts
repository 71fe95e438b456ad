import { testRule } from "../../../testing/rule-cases.ts";
import { measureWithoutIndicator } from "./measure-without-indicator.ts";

testRule(measureWithoutIndicator, {
  valid: {
    "indicators of all, or of hardly any": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施
            指標: 研修の開催回数
          施策: { "pending": { "state": "unset" } }
    `,
    "a model that measures its outcomes": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          指標: 支援を受けた人の数
          施策: 研修の実施
            指標: 研修の開催回数
          施策: 窓口の明確化
          施策: 講座の開催
    `,
  },
  invalid: {
    "one of three": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施
            指標: 研修の開催回数
          施策: 窓口の明確化
          施策: 講座の開催
            指標: 講座の参加者数
      `,
      [{ node: "m2", field: "indicators", params: { text: "窓口の明確化" } }],
    ],
  },
});
