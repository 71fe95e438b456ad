import { testRule } from "../../../testing/rule-cases.ts";
import { missingVision } from "./missing-vision.ts";

testRule(missingVision, {
  valid: {
    "a vision": "目指す姿: 住み慣れた地域で暮らせる",
    "a word is a wording": "目指す姿: ―",
    "one that says why it is not written": `目指す姿: { "pending": { "state": "underReview", "reason": "協議体で検討中" } }`,
    "an outcome without wording is not its business": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム:
    `,
  },
  invalid: {
    "a new model": ["目指す姿:", [{ node: "v", field: "text", severity: "error" }]],
    "white space only, of full width too": [`目指す姿: { "text": " 　\\n" }`, [{ node: "v", field: "text" }]],
    "a note is not a wording": [
      `
        目指す姿: { "note": "昨年度の案を参照" }
          アウトカム: 入退院支援を受けられる
      `,
      [{ node: "v" }],
    ],
  },
});
