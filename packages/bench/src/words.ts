import { pick } from "./random.ts";

const NOUNS = (
  "地域 住民 高齢者 子育て世帯 障害のある人 市民 若者 事業者 医療機関 学校 自主防災組織 関係団体 中小企業 農業者 観光客 " +
  "相談支援 健康づくり 在宅医療 介護予防 防災訓練 就労支援 生活習慣病 がん検診 特定健診 保育サービス 学力向上 脱炭素 " +
  "空き家対策 公共交通 デジタル化 体制 仕組み 機会 環境 基盤 人材 連携 情報 窓口 拠点 ネットワーク 受診率 満足度 参加率 " +
  "利用者数 実施回数"
).split(" ");
const JOINS = ["の", "と", "における", "に向けた", "を通じた", "による", "や", "及び", "のための", "に関する"];
const TAILS = [
  "の充実",
  "の推進",
  "を強化する",
  "が整備されている",
  "の向上",
  "を支える",
  "に取り組む",
  "の確保",
  "が増えている",
  "の割合",
];

/** Returns a label of 10 to 60 characters, made of words from Japanese plans. */
export function label(next: () => number): string {
  const length = 10 + Math.floor(next() * 51);
  const tail = pick(next, TAILS);
  let text = pick(next, NOUNS);
  while (text.length + tail.length < length) text += pick(next, JOINS) + pick(next, NOUNS);
  return text.slice(0, length - tail.length) + tail;
}
