import { expect, it } from "vitest";
import { figureIn } from "./figure-in.ts";

it.each([
  ["① 健診受診率（40～74歳）", "quantity"],
  ["かかりつけ医を持つ人の割合", "quantity"],
  ["会員登録者数※累計", "quantity"],
  ["市民の満足度", "quantity"],
  ["Percentage of adults who smoke", "quantity"],
  ["% of households with clean water", "quantity"],
  ["Number of training sessions held", "quantity"],
  ["健康寿命の延伸", "change"],
  ["がんの年齢調整死亡率が低下している。", "change"],
  ["自殺者数を減らす", "change"],
  ["Reduced rate of teen births", "change"],
  ["The number of smokers falls", "change"],
  ["Increased life expectancy", "change"],
] as const)("%s: %s", (text, kind) => expect(figureIn(text)).toBe(kind));

it.each([
  "たばこを吸う人が減っている",
  "人口減少に対応したまち",
  "多数の市民が参加している",
  "率先して健康づくりに取り組んでいる",
  "Adults rate their health as good",
  "Fewer residents die of cancer",
  "",
])("silent: %s", (text) => expect(figureIn(text)).toBeUndefined());
