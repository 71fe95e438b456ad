import { expect, it } from "vitest";
import { isHeading } from "./is-heading.ts";

it.each([
  "①公共交通",
  "子育て・教育",
  "在宅医療",
  "医療と介護の連携",
  "看取り",
  "Health",
  "Housing and Transport",
  "Public transport",
])("%s", (text) => expect(isHeading(text)).toBe(true));

it.each([
  "健康寿命の延伸",
  "医療従事者の確保",
  "健診受診率",
  "相談窓口の設置",
  "安心して暮らせる",
  "必要な医療や支援",
  "がんによる苦痛の軽減",
  "患者の社会参加",
  "Healthier families",
  "Adults quit smoking",
  "",
])("silent: %s", (text) => expect(isHeading(text)).toBe(false));
