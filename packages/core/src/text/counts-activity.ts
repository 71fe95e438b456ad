import { quantityOf } from "./quantity-of.ts";
import { searchText } from "./search-text.ts";

/**
 * Whether an indicator, by its wording, counts what is done (開催回数, 作成件数, 配布部数) or who takes part in meetings and
 * training, but not what people receive (患者数, 訪問看護の件数, 看取り数), nor rates.
 */
export function countsActivity(text: string): boolean {
  const counted = quantityOf(text);
  const quantity = searchText(counted);
  if (ENGLISH.test(counted) || ALONE.test(quantity)) return true;
  return DONE.test(quantity) || ((TIMES.test(quantity) || PARTICIPANTS.test(quantity)) && isOfMeetings(quantity));
}

/** What is done, whatever it is. In the form of `searchText`, か所 is カ所 and ヵ所 too. */
const DONE =
  /(?:開催|作成|策定|発行|配布|配信|発信|掲載|設置|助成|補助|交付|取組)(?:した)?(?:延べ|のべ|総)?(?:回|件|部|枚|冊|(?:[かゕゖ箇個]所))?数$/;
/** Members and participants of whatever it is. */
const ALONE = /会員(?:登録)?者?数$|^(?:延べ|のべ|総|年間)?参加者数$/;
/** What is done if it is about meetings and training: 訪問看護実施回数 counts what patients receive. */
const TIMES = /(?:回数|実施件?数)$/;
const PARTICIPANTS =
  /(?:参加|参画|出席|受講|聴講|来場|修了|関わった|かかわった)(?:した)?(?:延べ|のべ|実)?(?:者|職種|団体|(?:関係|医療)?機関|事業所|施設)?の?(?:延べ|のべ|実)?人?数$/;
const MEETINGS = [
  "会議",
  "研修",
  "講座",
  "講習",
  "講演",
  "セミナー",
  "勉強会",
  "学習会",
  "検討会",
  "協議会",
  "連絡会",
  "報告会",
  "説明会",
  "相談会",
  "交流会",
  "意見交換",
  "カンファレンス",
  "ワークショップ",
  "シンポジウム",
  "啓発",
  "イベント",
  "教室",
  "フェア",
  "ツアー",
].map(searchText);

const isOfMeetings = (quantity: string) => MEETINGS.some((word) => quantity.includes(word));

const ENGLISH = new RegExp(
  `^(?:(?:total|cumulative|annual) )?(?:number|no\\.|count|#) of (?:${[
    "(?:(?!(?:who|whose|that|with)\\b)[\\w-]+ ){1,6}?(?:held|conducted|organi[sz]ed|delivered|trained|distributed|disseminated|published|developed|produced|created|issued|awarded|funded|established|launched|registered|enrolled)",
    "(?:[\\w-]+ ){0,2}?(?:workshops|sessions|meetings|trainings|seminars|events|courses|classes|campaigns|brochures|leaflets|posters|participants|attendees|members|grants|subscribers|followers)",
  ].join("|")})\\b`,
  "i",
);
