import { testRule } from "../../../testing/rule-cases.ts";
import { missingVision } from "./missing-vision.ts";

testRule(missingVision, {
  valid: {
    "a vision": "目指す姿: 住み慣れた地域で暮らせる",
    "a dash as text": "目指す姿: ―",
    "a vision under review, with the reason": `目指す姿: { "pending": { "state": "underReview", "reason": "協議体で検討中" } }`,
    "an outcome without text, reported by another rule": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム:
    `,
  },
  invalid: {
    "a new model": ["目指す姿:", [{ node: "v", field: "text", severity: "error" }]],
    "white space only, of full width too": [`目指す姿: { "text": " 　\\n" }`, [{ node: "v", field: "text" }]],
    "only a note": [
      `
        目指す姿: { "note": "昨年度の案を参照" }
          アウトカム: 入退院支援を受けられる
      `,
      [{ node: "v" }],
    ],
  },
});
