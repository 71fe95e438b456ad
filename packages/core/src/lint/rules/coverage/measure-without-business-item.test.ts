import { testRule } from "../../../testing/rule-cases.ts";
import { measureWithoutBusinessItem } from "./measure-without-business-item.ts";

testRule(measureWithoutBusinessItem, {
  valid: {
    "fewer than half name business items": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "businessItems": ["training"] }
          施策: 窓口
          施策: 冊子`,
    "all name one": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "businessItems": ["training"] }
          施策: 冊子 { "businessItems": ["publicity"] }`,
    "the one without is still being written, or unplaced": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "businessItems": ["training"] }
          施策: 冊子 { "businessItems": ["publicity"] }
          施策:
          施策: デジタル技術の活用 { "pending": { "state": "underReview" } }
      未配置:
        施策: 窓口`,
    "the profile has no business items": `
      { "profile": "medical-plan" }
      目指す姿: がんで亡くなる人が減る
        施策: 研修 { "businessItems": ["training"] }
        施策: 検診`,
    "there are no measures": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる`,
  },
  invalid: {
    "exactly half name one": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "businessItems": ["training"] }
          施策: 窓口 { "businessItems": [""] }`,
      [{ node: "m2", field: "businessItems", params: { text: "窓口" } }],
    ],
    "reuses count towards the half, and a measure is reported once": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策 m1: 研修 { "businessItems": ["training"] }
          施策 m2: 窓口
          施策 m3: 冊子
        アウトカム: 急変時も支えられる
          施策 → m1:
          施策 → m2:
        アウトカム: 望む最期を迎えられる
          施策 → m1:`,
      [{ node: "m2" }, { node: "m3" }],
    ],
  },
});
