import { searchText } from "./search-text.ts";

/**
 * Returns a text without what may be written in several ways: punctuation, の・を・と・や between words, 送り仮名 and kana
 * spellings, and words that mean the same in a plan. Texts with the same skeleton most likely mean the same; kanji,
 * katakana, numbers, negation and all other particles distinguish them.
 */
export function skeleton(text: string): string {
  let rest = text.normalize("NFKC").toLowerCase().replace(PUNCTUATION, "").replace(/\s+/g, "");
  for (const [variants, one] of SPELLINGS) rest = rest.replace(variants, one);
  rest = rest.replace(/[ぁ-ゖ]+/g, (run) => (LOOSE.has(run) ? "" : run));
  return searchText(rest);
}

/** Not between digits or letters, where it may be the only difference: 1.5 and 15. */
const PUNCTUATION =
  /(?<![0-9a-z])[、。,.・:;'"“”「」『』()[\]【】〔〕〈〉《》※/…]|[、。,.・:;'"“”「」『』()[\]【】〔〕〈〉《》※/…](?![0-9a-z])/g;

/** Particles that only join two words: 研修の実施 and 研修を実施, 医療と介護 and 医療・介護. */
const LOOSE: ReadonlySet<string> = new Set(["の", "を", "と", "や", "との"]);

/** Ways to write the same thing, in the order in which they are unified. Each must hold in any plan. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/〜/g, "~"],
  [/[‐–—−]/g, "-"],
  [/及び|および|並びに|ならびに/g, "と"],
  // 送り仮名: 取り組み, 取組み, 取組
  [/(話し?|支え|助け)あい/g, "$1合い"],
  [/([一-鿿])[いえきけげしせちびみめりれ](?=[一-鿿])/g, "$1"],
  [/(問合|打合|組合)わ?せ/g, "$1"],
  [/(取組|申込|引継|手続|受付|話合|見守|看取)[いきぎけみり]/g, "$1"],
  // kana or kanji
  [/子供|こども|子ども/g, "子"],
  [/障がい|障碍/g, "障害"],
  [/さまざま/g, "様々"],
  [/すべて/g, "全て"],
  [/さらなる/g, "更なる"],
  [/かかわ|係わ/g, "関わ"],
  [/繋/g, "つな"],
  [/出来/g, "でき"],
  [/持つ/g, "もつ"],
  [/[作創]り/g, "づくり"],
  [/[街町]づくり/g, "まちづくり"],
  [/([0-9数各])[ヶケカヵ箇](?=[所月年国])/g, "$1か"],
  // コーディネーター, コーディネータ
  [/ケアマネージャ|介護支援専門員/g, "ケアマネジャ"],
  [/([ァ-ヺ])ー(?![ァ-ヺー])/g, "$1"],
  // can: 受けることができる, 受けられる; 暮らすことができる, 暮らせる
  [/することができ/g, "でき"],
  [/うことができ/g, "え"],
  [/くことができ/g, "け"],
  [/すことができ/g, "せ"],
  [/つことができ/g, "て"],
  [/むことができ/g, "め"],
  [/ることができ|られ/g, "れ"],
  // words that say the same in a plan
  [/体制(?:づくり|の?構築|の?整備)/g, "体制整備"],
  [/研修会/g, "研修"],
  [/開催/g, "実施"],
  [/促進/g, "推進"],
  [/策定/g, "作成"],
  [/参画/g, "参加"],
  // about, and leaving open: に関する, 等
  [/に(?:ついて|関して|関する|係る|かかる)の?/g, "の"],
  [/への?/g, "に"],
  [/など|(?<![一-二三平均高中初同対優上下何])等(?![級分式号価身])/g, ""],
  // doing: 研修を行う, 研修を実施する, 研修の実施
  [/を行な?う(?:こと)?$/g, "実施"],
  [/する(?:こと)?$/g, ""],
];
