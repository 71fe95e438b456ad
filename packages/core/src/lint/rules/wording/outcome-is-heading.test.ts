import { testRule } from "../../../testing/rule-cases.ts";
import { outcomeIsHeading } from "./outcome-is-heading.ts";

testRule(outcomeIsHeading, {
  valid: {
    "states and changes": `
      目指す姿: 地域医療
        アウトカム: 安心して暮らせる
          施策: 公共交通
        Outcome: Healthier families
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 看取り { "pending": { "state": "unset" } }
    `,
  },
  invalid: {
    headings: [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: ①公共交通
        アウトカム: 子育て・教育
        Outcome: Health
      `,
      [{ node: "o1", field: "text", params: { text: "①公共交通" } }, { node: "o2" }, { node: "o3" }],
    ],
  },
});
