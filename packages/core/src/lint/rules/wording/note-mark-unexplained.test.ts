import { testRule } from "../../../testing/rule-cases.ts";
import { noteMarkUnexplained } from "./note-mark-unexplained.ts";

testRule(noteMarkUnexplained, {
  valid: {
    "a note in the text, of the item, of the place or of the model": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: ACP※について話し合える（※人生会議）
          施策 m1: MCS※を活用した情報共有 { "note": "※医療用の連絡システム" }
        アウトカム: 支援を受けられる ※医師会に要相談
          施策 → m1:
    `,
    "of the model": `
      { "note": "※は用語集を参照" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: ACP※について話し合える
    `,
  },
  invalid: {
    "marks that point nowhere": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: ACP※について話し合える
          施策: MCS※1を活用した情報共有
          指標: 相談件数※
      `,
      [{ node: "o1", field: "text", params: { text: "ACP※について話し合える" } }, { node: "i1" }, { node: "m1" }],
    ],
  },
});
