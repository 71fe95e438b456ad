import { expect, it } from "vitest";
import { continuation } from "./continuation.ts";

it.each([
  ["在宅医療の普及啓発に引き続き取り組む", "引き続き"],
  ["昨年度に引き続き、研修を実施する", "引き続き"],
  ["Continue to provide training for nurses", "Continue to"],
  ["Ongoing outreach to residents", "Ongoing"],
  ["Hold meetings as in previous years", "as in previous years"],
  ["引続き窓口の周知を行う", "引続き"],
  ["ひきつづき研修を実施", "ひきつづき"],
  ["多職種連携研修を引き続き実施する", "引き続き"],
  ["研修会を継続して実施する", "継続して実施"],
  ["従前のとおり協議会を開催", "従前のとおり"],
  ["従来通りの研修の実施", "従来通り"],
  ["昨年度と同じ内容での研修の実施", "昨年度と同じ"],
])("%s: %s", (text, words) => expect(continuation(text)).toBe(words));

it.each([
  "就労の継続への支援",
  "継続的な支援体制の構築",
  "継続して実施できる体制の整備",
  "事業の継続実施に向けた人材の確保",
  "服薬を継続して支える仕組みづくり",
  "退院後も引き続き在宅で療養する患者への支援",
  "引き続き自宅で暮らす高齢者の見守り",
  "退院後も従来どおりの生活を送るための支援",
  "これまでと同じ暮らしを続けるための支援",
  "業務継続計画の整備と訓練",
  "治療に引き続き、自宅で療養する人への支援",
  "Develop a continuing education programme",
  "Support ongoing treatment",
  "",
])("silent: %s", (text) => expect(continuation(text)).toBeUndefined());
