import { describe, expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { modelText } from "../testing/model-text.ts";
import { GOOD_POINTS, type GoodPointId } from "./good-points.ts";
import { summarizeModel } from "./summary.ts";

/** Returns the count of a good point in a model; `undefined` if it doesn't hold. */
function countOf(id: GoodPointId, model: string | LogicModel): number | undefined {
  return summarizeModel(typeof model === "string" ? modelText(model) : model).good.find((point) => point.id === id)
    ?.count;
}

const SCENES = ["dailyCare", "admissionDischarge", "emergency", "endOfLife", "dementia", "infection", "disaster"];

/** For each good point, models in which it holds, with the count, and models in which it doesn't. */
const CASES: Readonly<
  Record<
    GoodPointId,
    { readonly holds: readonly (readonly [string, number])[]; readonly not: Readonly<Record<string, string>> }
  >
> = {
  "measures-connected": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策 m1: 研修
          アウトカム: 相談できる
            施策 → m1:
            施策: 窓口
        `,
        3,
      ],
    ],
    not: {
      "no measures": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる`,
      "one directly below the vision": `
        目指す姿: 安心して暮らせる
          施策: 研修
          アウトカム: 支援を受けられる
            施策: 窓口`,
      "an unplaced one without a text": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策: 窓口
        未配置:
          施策:`,
    },
  },
  "outcomes-served": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            アウトカム: 相談できる
              施策: 窓口
        `,
        2,
      ],
    ],
    not: {
      "one that is not even written": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策: 窓口
          アウトカム:`,
    },
  },
  "scenes-covered": {
    holds: [
      [
        `
        { "profile": "home-care" }
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる { "scenes": ${JSON.stringify(SCENES)} }
        `,
        7,
      ],
    ],
    not: {
      "one without": `
        { "profile": "home-care" }
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる { "scenes": ${JSON.stringify(SCENES.slice(1))} }`,
      "a profile that expects none": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる`,
    },
  },
  "outcomes-measured": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            指標 i1: 受けた人の割合
          アウトカム: 相談できる
            指標 → i1:
        `,
        2,
      ],
    ],
    not: {
      "one that is measured only further down": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            アウトカム: 相談できる
              指標: 相談した人の割合`,
      "one still under review": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる { "pending": { "state": "underReview" } }`,
    },
  },
  "indicators-valued": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          指標: 満足した人の割合 { "baseline": { "value": 50 }, "target": { "value": 60 } }
          指標: 相談した人の数 { "baseline": { "value": 50 }, "target": { "pending": { "state": "notApplicable" } } }
          指標: 看取りの数 { "pending": { "state": "underReview", "reason": "次の調査で" } }
        `,
        3,
      ],
    ],
    not: {
      "no indicators": "目指す姿: 安心して暮らせる",
      "one with a baseline only": `
        目指す姿: 安心して暮らせる
          指標: 満足した人の割合 { "baseline": { "value": 50 } }`,
    },
  },
  "reuses-alike": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策 m1: 研修
            指標 i1: 人数
          アウトカム: 相談できる
            施策 → m1: 研 修
            指標 → i1:
        `,
        2,
      ],
    ],
    not: {
      "no reuses": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策: 研修`,
      "one worded otherwise": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策 m1: 研修
          アウトカム: 相談できる
            施策 → m1: 医師の研修`,
    },
  },
  "levels-ordered": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          アウトカム: 早く見つかる人が増える { "level": "final" }
            アウトカム: 検診を受ける人が増える { "level": "initial" }
        `,
        1,
      ],
    ],
    not: {
      "a single level": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる { "level": "final" }`,
      "an outcome without a level": `
        目指す姿: 安心して暮らせる
          アウトカム: 早く見つかる人が増える
            アウトカム: 検診を受ける人が増える { "level": "final" }`,
      "a skipped level with a note that explains it": `
        目指す姿: 安心して暮らせる
          アウトカム: 早く見つかる人が増える { "level": "final" }
            アウトカム: 検診を受ける人が増える { "level": "intermediate" }
            アウトカム: 検診を知る人が増える { "level": "initial", "note": "中間は置かない" }`,
      "one reversed": `
        目指す姿: 安心して暮らせる
          アウトカム: 早く見つかる人が増える { "level": "initial" }
            アウトカム: 検診を受ける人が増える { "level": "final" }`,
    },
  },
  "residents-as-subject": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          アウトカム: 住民が相談できる
          アウトカム: People are well
          アウトカム:
        `,
        1,
      ],
    ],
    not: {
      "one about the city": `
        目指す姿: 安心して暮らせる
          アウトカム: 住民が相談できる
          アウトカム: 市は、相談体制を整備する`,
      "none that the rule can read": `
        目指す姿: 安心して暮らせる
          アウトカム: People are well`,
    },
  },
  "consultations-agreed": {
    holds: [
      [
        `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策 m1: 研修 { "consultation": { "organization": "医師会", "state": "agreed" } }
          アウトカム: 相談できる
            施策 → m1:
        `,
        2,
      ],
    ],
    not: {
      "none to agree": `
        目指す姿: 安心して暮らせる
          施策: 研修`,
      "one without any field": `
        目指す姿: 安心して暮らせる
          施策: 会議 { "consultation": { "organization": "医師会", "state": "agreed" } }
          施策: 研修 { "consultation": {} }`,
    },
  },
};

describe.each(GOOD_POINTS)("$id", ({ id, rules }) => {
  const { holds: models, not } = CASES[id];

  it.each(models)("holds for how many things %#", (model, count) => {
    expect(countOf(id, model)).toBe(count);
  });

  it.each(Object.entries(not))("doesn't hold: %s", (_, model) => {
    expect(countOf(id, model)).toBeUndefined();
  });

  it.each(rules)("doesn't hold if %s doesn't run", (rule) => {
    const [model] = models[0] as readonly [string, number];
    expect(countOf(id, { ...modelText(model), lint: { rules: { [rule]: "off" } } })).toBeUndefined();
  });
});
