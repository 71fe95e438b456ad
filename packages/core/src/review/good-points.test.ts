import { describe, expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { modelText } from "../testing/model-text.ts";
import { GOOD_POINTS, type GoodPointId } from "./good-points.ts";
import { summarize } from "./summary.ts";

/** How many things a good point is said of in a model; `undefined` where it is not said. */
function said(id: GoodPointId, model: string | LogicModel): number | undefined {
  return summarize(typeof model === "string" ? modelText(model) : model).good.find((point) => point.id === id)?.count;
}

const SCENES = ["dailyCare", "admissionDischarge", "emergency", "endOfLife", "dementia", "infection", "disaster"];

/** For each good point: models it is said of, with how many things, and models it is not. */
const CASES: Readonly<
  Record<
    GoodPointId,
    { readonly said: readonly (readonly [string, number])[]; readonly not: Readonly<Record<string, string>> }
  >
> = {
  "measures-connected": {
    said: [
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
      "one that stands nowhere, not even written": `
        目指す姿: 安心して暮らせる
          アウトカム: 支援を受けられる
            施策: 窓口
        未配置:
          施策:`,
    },
  },
  "outcomes-served": {
    said: [
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
    said: [
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
    said: [
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
    said: [
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
    said: [
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
    said: [
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
      "a level that is not said": `
        目指す姿: 安心して暮らせる
          アウトカム: 早く見つかる人が増える
            アウトカム: 検診を受ける人が増える { "level": "final" }`,
      "one skipped, with a note that tells why": `
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
    said: [
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
    said: [
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
      "one of which nothing is said": `
        目指す姿: 安心して暮らせる
          施策: 会議 { "consultation": { "organization": "医師会", "state": "agreed" } }
          施策: 研修 { "consultation": {} }`,
    },
  },
};

describe.each(GOOD_POINTS)("$id", ({ id, rules }) => {
  const { said: models, not } = CASES[id];

  it.each(models)("is said of how many things %#", (model, count) => {
    expect(said(id, model)).toBe(count);
  });

  it.each(Object.entries(not))("is not said: %s", (_, model) => {
    expect(said(id, model)).toBeUndefined();
  });

  it.each(rules)("is not said where %s is not asked", (rule) => {
    const [model] = models[0] as readonly [string, number];
    expect(said(id, { ...modelText(model), lint: { rules: { [rule]: "off" } } })).toBeUndefined();
  });
});
