import { readFileSync } from "node:fs";
import { readLogicModel } from "../../../format/read.ts";
import type { LogicModel } from "../../../model/types.ts";
import { testRule } from "../../../testing/rule-cases.ts";
import { priorityHasFewestMeasures } from "./priority-has-fewest-measures.ts";

function sample(name: string): LogicModel {
  const read = readLogicModel(readFileSync(new URL(`../../../../../samples/${name}.json`, import.meta.url)));
  if (!read.ok) throw new Error(name);
  return read.model;
}

testRule(priorityHasFewestMeasures, {
  valid: {
    "another outcome has fewer": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院
          施策: 窓口
        アウトカム: 看取り { "priority": true }
          施策: 研修
          施策: 冊子
        アウトカム: 急変
          施策: 訓練
          施策: 連絡票
          施策: 救急との会議
        アウトカム: 療養
          施策: 訪問診療
          施策: 訪問看護
          施策: 訪問歯科`,
    "all have the same number": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院
          施策: 窓口
        アウトカム: 看取り { "priority": true }
          施策: 研修
        アウトカム: 急変
          施策: 訓練
        アウトカム: 療養
          施策: 訪問診療`,
    "only other priorities have more": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院 { "priority": true }
          施策: 窓口
          施策: 連絡票
        アウトカム: 看取り { "priority": true }
          施策: 研修
        アウトカム: 急変
          施策: 訓練
        アウトカム: 療養
          施策: 訪問診療`,
    "only two outcomes beside it have measures": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 看取り { "priority": true }
          施策: 研修
        アウトカム: 急変
          施策: 訓練
          施策: 連絡票
        アウトカム: 療養
          施策: 訪問診療
          施策: 訪問看護
        アウトカム: 災害
          指標: 訓練の回数`,
    "measures below its lower outcomes are its own too": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 看取り { "priority": true }
          アウトカム: 本人が望みを伝えられる
            施策: 冊子
            施策: 講演会
          アウトカム: 家族が支えられる
            施策: 遺族の集い
        アウトカム: 急変
          施策: 訓練
        アウトカム: 療養
          施策: 訪問診療
          施策: 訪問看護
          施策: 訪問歯科
          施策: 訪問薬剤
        アウトカム: 災害
          施策: 備蓄`,
    "it has no measures yet, or is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 看取り { "priority": true }
        アウトカム: { "priority": true }
          施策 m1: 研修
        アウトカム: 急変
          施策: 訓練
          施策: 連絡票
        アウトカム: 療養
          施策: 訪問診療
          施策 → m1:
        アウトカム: 災害
          施策: 備蓄
          施策: 名簿`,
    "no outcome is a priority": sample("cancer-plan"),
  },
  invalid: {
    "福知山市: three of ten measures for 看取り are its own, as few as one other outcome has": [
      sample("fukuchiyama"),
      [{ node: "o4", field: "measures", params: { own: 3, reused: 7 } }],
    ],
    "all its measures are reuses; outcomes elsewhere are not compared": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅
          アウトカム: 入退院
            施策 m1: 研修
          アウトカム: 急変
            施策 m2: 訓練
          アウトカム: 療養
            施策 m3: 訪問診療
          アウトカム: 看取り { "priority": true }
            施策 → m1: 看取りの研修
            施策 → m3:
        アウトカム: 災害`,
      [{ node: "o5", params: { text: "看取り", own: 0, reused: 2 } }],
    ],
    "two priorities, both as few": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 看取り { "priority": true }
          施策: 研修
        アウトカム: 認知症 { "priority": true }
          施策: カフェ
        アウトカム: 急変
          施策: 訓練
        アウトカム: 療養
          施策: 訪問診療
          施策: 訪問看護`,
      [
        { node: "o1", params: { own: 1, reused: 0 } },
        { node: "o2", params: { own: 1, reused: 0 } },
      ],
    ],
  },
});
