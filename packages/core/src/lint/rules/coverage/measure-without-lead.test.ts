import { testRule } from "../../../testing/rule-cases.ts";
import { measureWithoutLead } from "./measure-without-lead.ts";

testRule(measureWithoutLead, {
  valid: {
    "no measure has a lead": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修
          施策: 窓口`,
    "fewer than half have one; white space is none": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "lead": "高齢福祉課" }
          施策: 窓口 { "lead": "　" }
          施策: 冊子`,
    "every measure has one": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "lead": "高齢福祉課" }
          施策: 窓口 { "lead": "健康課・高齢福祉課" }`,
    "the one without is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "lead": "高齢福祉課" }
          施策: （未定） { "pending": { "state": "unset" } }`,
  },
  invalid: {
    "one of four has none": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "lead": "高齢福祉課" }
          施策: 窓口 { "lead": "健康課" }
        アウトカム: 急変時も支えられる
          施策: 訓練
          施策: 冊子 { "lead": "健康課" }`,
      [{ node: "m3", field: "lead", params: { text: "訓練" } }],
    ],
    "exactly half; a reused one is reported once, at its node": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策 m1: 研修 { "lead": "高齢福祉課" }
          施策 m2: 窓口
        アウトカム: 急変時も支えられる
          施策 → m2: 夜間の窓口
          施策 → m1:`,
      [{ node: "m2", params: { text: "窓口" } }],
    ],
  },
});
