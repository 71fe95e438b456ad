import { expect, it } from "vitest";
import { findPlaceholder } from "./placeholder.ts";

it.each([
  ["協議体の中でこれから改めて作成予定", "改めて作成予定"],
  ["検討中", "検討中"],
  ["・作成中。", "作成中"],
  ["未定です", "未定"],
  ["目標値：未定", "未定"],
  ["退院した人の数（検討中）", "検討中"],
  ["退院した人の数　※要確認", "要確認"],
  ["出典\n要確認", "要確認"],
  ["最新の数値を要確認", "要確認"],
  ["【仮】地域連携室の設置", "仮"],
  ["研修の実施（仮）", "仮"],
  ["○○市における相談窓口の設置", "○○"],
  ["〇〇病院との連携", "〇〇"],
  ["△△地区、×× 地区", "△△"],
  ["研修の参加者数　ＸＸＸ人", "XXX"],
  ["研修の参加者数（ＴＢＤ）", "TBD"],
  ["Number of visits: to be determined", "to be determined"],
  ["To  be\n determined", "To be determined"],
  ["　未定 ", "未定"],
  ["退院支援加算（？？）", "??"],
])("finds the placeholder of %s", (text, mark) => {
  expect(findPlaceholder(text, "note")).toBe(mark);
  expect(findPlaceholder(text, "wording")).toBe(mark);
});

it.each([
  ["レスパイト入院の受入れを検討中", "検討中"],
  ["開催時期は未定", "未定"],
  ["指標未定", "未定"],
  ["訪問診療を受けた患者数？？", "??"],
])("finds the placeholder of the wording %s, which may be right in a note", (text, mark) => {
  expect(findPlaceholder(text, "wording")).toBe(mark);
  expect(findPlaceholder(text, "note")).toBeUndefined();
});

it.each([
  "",
  "　",
  "BCPの作成と具体的な活用に向けた検討の推進",
  "取り組みの方向性の検討",
  "認知症（疑い）の人への対応",
  "進路が未定である人の割合",
  "「検討中」と答えた人の割合",
  "BCP（策定中）の事業所数",
  "BCPを策定した（検討中を含む）事業所数",
  "（仮称）総合福祉センターの整備",
  "仮設住宅での健康相談",
  "最重要確認事項の周知",
  "二〇〇五年からの累計",
  "一〇〇歳以上の人口",
  "自己評価（◎○△×）",
  "○在宅看取り数",
  "XX染色体",
  "maxxx、TBDS",
  "緊急時の対応は？",
  "※医師会に要相談",
  "開催時期は未定の会議",
  "指標未定の項目の整理",
  "窓口は？？という声への対応",
  "計画の作成予定件数",
])("finds none in %s", (text) => {
  expect(findPlaceholder(text, "wording")).toBeUndefined();
  expect(findPlaceholder(text, "note")).toBeUndefined();
});
