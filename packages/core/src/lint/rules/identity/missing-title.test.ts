import { testRule } from "../../../testing/rule-cases.ts";
import { missingTitle } from "./missing-title.ts";

testRule(missingTitle, {
  valid: {
    "a title": `
      { "title": "第9期 在宅医療・介護連携ロジックモデル" }
      目指す姿: 暮らせる`,
    "a short one": `
      { "title": "案" }
      目指す姿: 暮らせる`,
    "in English": `
      { "title": "Logic model" }
      Vision: People live at home`,
  },
  invalid: {
    "no title": [
      `
      { "title": "" }
      目指す姿: 暮らせる`,
      [{ field: "title" }],
    ],
    "white space only, also full-width": [
      `
      { "title": " \u3000" }
      目指す姿: 暮らせる`,
      [{ field: "title" }],
    ],
  },
});
