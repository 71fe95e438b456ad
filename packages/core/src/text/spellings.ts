/** A word in one of its spellings. */
export interface Spelling {
  /** The name of the word. */
  readonly word: string;
  /** The spelling to display: 受ける. */
  readonly label: string;
  /** The part that is spelled this way: 受け. */
  readonly stem: string;
}

type Entry = readonly [stem: string, label: string, pattern: string];

/** A noun, not the stem of a verb: 取り組みを, but neither 課題に取り組み、 nor 取り組みたい. */
const NOUN = "(?=[をのがはも等とへ）)」・。]|に(?!く)|や(?!す)|で|から|まで|など|状況|方針|内容|事例|$)";
const VERB = "(?=[るたて]|られ|ない|ながら|ます)";

/** Words with their spellings, except in names of laws, offices and programmes (こども家庭庁, 子ども・子育て支援). */
const WORDS: Readonly<Record<string, readonly Entry[]>> = {
  ukeru: [
    ["受け", "受ける", `受け${VERB}`],
    ["うけ", "うける", `(?<!も)うけ${VERB}`],
  ],
  dekiru: [
    ["でき", "できる", "(?<!ま)でき(?=る|ない|なく|ます|ている|た(?![てい])|ず)"],
    ["出来", "出来る", "出来(?=る|ない|なく|ます|ている|た|ず)"],
  ],
  torikumi: [
    ["取組", "取組", "(?<!に)取組(?![みむまめん])"],
    ["取り組み", "取り組み", `(?<!に)取り組み${NOUN}`],
    ["取組み", "取組み", `(?<!に)取組み${NOUN}`],
  ],
  ukeire: [
    ["受入れ", "受入れ", `受入れ${NOUN}`],
    ["受け入れ", "受け入れ", `受け入れ${NOUN}`],
  ],
  hikitsugi: [
    ["引継ぎ", "引継ぎ", `引継ぎ${NOUN}`],
    ["引き継ぎ", "引き継ぎ", `引き継ぎ${NOUN}`],
  ],
  mitori: [
    ["看取り", "看取り", "看取り"],
    ["看とり", "看とり", "看とり"],
    ["みとり", "みとり", "(?<![一-龠あ-んー])みとり|(?<=[のやと])みとり"],
  ],
  mimamori: [
    ["見守り", "見守り", "見守り"],
    ["見まもり", "見まもり", "見まもり"],
    ["みまもり", "みまもり", "みまもり"],
  ],
  samazama: [
    ["様々", "様々", "様々"],
    ["さまざま", "さまざま", "さまざま"],
  ],
  subete: [
    ["全て", "全て", "(?<![安健完])全て"],
    ["すべて", "すべて", "すべて(?=の|が|に|を|、|$)"],
  ],
  "hitori-hitori": [
    ["一人ひとり", "一人ひとり", "一人ひとり"],
    ["一人一人", "一人一人", "一人一人"],
    ["ひとりひとり", "ひとりひとり", "ひとりひとり"],
  ],
  "hitori-gurashi": [
    ["一人暮らし", "一人暮らし", "一人暮らし"],
    ["ひとり暮らし", "ひとり暮らし", "ひとり暮らし"],
    ["独り暮らし", "独り暮らし", "独り暮らし"],
  ],
  kodomo: [
    ["子ども", "子ども", "子ども(?!・子育て|食堂|会|医療|家庭|の?権利)"],
    ["子供", "子供", "子供(?!会)"],
    ["こども", "こども", "こども(?!園|家庭|誰でも|まんなか|計画|食堂|大綱|基本|未来|の?権利|[一-龠ァ-ヶ])"],
  ],
  oyobi: [
    ["及び", "及び", "(?<!に)及び(?![、腰])"],
    ["および", "および", "(?<!に)および(?![、腰])"],
  ],
  matawa: [
    ["又は", "又は", "又は"],
    ["または", "または", "または(?!じ)"],
  ],
  mezasu: [
    ["目指", "目指す", "目指(?=[しす])"],
    ["めざ", "めざす", "めざ(?=[しす])"],
  ],
  tsunagari: [
    ["つなが", "つながり", "つなが(?=[りるっ])"],
    ["繋が", "繋がり", "繋が(?=[りるっ])"],
  ],
  "care-manager": [
    ["ケアマネジャー", "ケアマネジャー", "ケアマネジャー"],
    ["ケアマネージャー", "ケアマネージャー", "ケアマネージャー"],
    ["ケアマネ", "ケアマネ", "ケアマネ(?![ァ-ヶー])"],
  ],
  coordinator: [
    ["コーディネーター", "コーディネーター", "コーディネーター"],
    ["コーディネータ", "コーディネータ", "コーディネータ(?!ー)"],
  ],
  "home-rehabilitation": [
    ["訪問リハビリテーション", "訪問リハビリテーション", "訪問リハビリテーション"],
    ["訪問リハビリ", "訪問リハビリ", "訪問リハビリ(?!テ)"],
    ["訪問リハ", "訪問リハ", "訪問リハ(?!ビリ)"],
  ],
  "day-service": [
    ["デイサービス", "デイサービス", "デイサービス"],
    ["デーサービス", "デーサービス", "(?<!ン)デーサービス"],
    ["ディサービス", "ディサービス", "ディサービス"],
  ],
  "short-stay": [
    ["ショートステイ", "ショートステイ", "ショートステイ"],
    ["ショートスティ", "ショートスティ", "ショートスティ"],
  ],
};

const SPELLINGS: readonly (Spelling & { readonly pattern: string })[] = Object.entries(WORDS).flatMap(
  ([word, entries]) => entries.map(([stem, label, pattern]) => ({ word, stem, label, pattern })),
);
const PATTERN = new RegExp(SPELLINGS.map(({ pattern }) => `(${pattern})`).join("|"), "g");

/** Returns the words of a text (in NFKC) that have several spellings, in reading order. */
export function spellingsIn(text: string): readonly Spelling[] {
  const found: Spelling[] = [];
  replaceSpellings(text.normalize("NFKC"), (spelling) => {
    found.push(spelling);
    return spelling.stem;
  });
  return found;
}

/** Returns a text with the spelling of each such word replaced. */
export function replaceSpellings(text: string, stem: (spelling: Spelling) => string): string {
  return text.replace(PATTERN, (_, ...groups) =>
    stem(SPELLINGS[groups.findIndex((group) => group !== undefined)] as Spelling),
  );
}
