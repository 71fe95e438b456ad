import { testRule } from "../../../testing/rule-cases.ts";
import { unplacedNode } from "./unplaced-node.ts";

const remove = (node: string) => ({ id: "remove-node", operation: { type: "remove", node } }) as const;

testRule(unplacedNode, {
  valid: {
    "everything is placed": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 窓口の明確化
    `,
    "one placement is enough": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 → m1:
        アウトカム: 急変時に支援を受けられる
          施策 m1: 窓口の明確化
    `,
    "a node without text, reported by another rule": `
      目指す姿: 暮らせる
      未配置:
        施策:
        施策: { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "an office's current work, in the order of the list": [
      `
        目指す姿: 暮らせる
          アウトカム: 支援を受けられる
        未配置:
          施策: 出前講座の開催
          アウトカム: 災害時にも支援を受けられる
          指標: 講座の参加者数
      `,
      [
        { node: "m1", params: { text: "出前講座の開催" }, fixes: [remove("m1")] },
        { node: "o2", fixes: [remove("o2")] },
        { node: "i1", fixes: [remove("i1")] },
      ],
    ],
    "only the topmost, and not deleted if others would become unplaced": [
      `
        目指す姿: 暮らせる
          アウトカム: 支援を受けられる
            施策 m1: 窓口の明確化
        未配置:
          アウトカム: 災害時にも支援を受けられる
            施策: 訓練の実施
          アウトカム: 看取りまで暮らせる
            施策 → m1:
      `,
      [
        { node: "o2", fixes: [] },
        { node: "o3", fixes: [remove("o3")] },
      ],
    ],
  },
});
