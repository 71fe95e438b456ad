import { plainWording } from "./plain-wording.ts";

/**
 * Returns the ending of a text that describes an activity (の推進, を図る); `undefined` if there is none, as in 暮らせる or
 * 健康寿命の延伸.
 */
export function activityEnding(text: string): string | undefined {
  const plain = plainWording(text);
  const end = plain.slice(-20);
  const match = NOUN.exec(end) ?? VERB.exec(end) ?? (RESIDENT.test(plain) ? null : SHARED_VERB.exec(end));
  return match?.[0];
}

/** Activities even at the end of a longer word (人材育成). */
const ANYWHERE = "推進|構築|整備|強化|促進|育成|養成|設置|開催|策定|啓発|体制(?:づくり|作り)";
/** And those that are activities only after の; 医療や支援 isn't one. */
const NAMED = `${ANYWHERE}|実施|充実|支援|周知|検討|作成|普及|確保|提供`;
const NOUN = new RegExp(
  `(?:の(?:(?:${NAMED})(?:と|及び|および|[・、]))?(?:${NAMED})|(?<=[一-龠々ァ-ヶー・、る])(?:${ANYWHERE}))(?:等|など)?$`,
);
const VERB =
  /(?:を(?:推進|整備|構築|強化|促進|支援|周知|普及|育成|養成|設置|開催|策定)(?:する|します|していく)|を充実させ(?:る|ていく))$/;
/** Residents do these as well: 住民が健康づくりに取り組む is a change. */
const SHARED_VERB =
  /(?:を(?:実施|検討|作成|確保|提供)(?:する|します|していく)|を図(?:る|ります|っていく)|を進め(?:る|ます|ていく)|に努め(?:る|ます|ていく)|に取り?組(?:む|みます|んでいく))$/;
const RESIDENT =
  /(?:[市町村区県国住]民|患者|本人|家族|高齢者|利用者|当事者|人|子ども|子供|こども|誰も|だれも|みんな|ひとり)(?:たち|等)?[がはも]/;
