import { DO, DOING } from "./english-activities.ts";
import { plainWording } from "./plain-wording.ts";

/**
 * Returns the words by which a text describes an activity: its ending in Japanese (の推進, を図る), its beginning in English
 * (Promote, Implementation of). `undefined` if there are none, as in 暮らせる, 健康寿命の延伸 or Adults quit smoking.
 */
export function activityEnding(text: string): string | undefined {
  const plain = plainWording(text);
  const end = plain.slice(-20);
  const match = NOUN.exec(end) ?? VERB.exec(end) ?? (RESIDENT.test(plain) ? null : SHARED_VERB.exec(end));
  return match?.[0] ?? (STATE.test(plain) ? undefined : ENGLISH.exec(plain)?.[0].trim());
}

/** Activities even at the end of a longer word (人材育成). */
const ANYWHERE =
  "推進|構築|整備|強化|促進|育成|養成|設置|開催|策定|啓発|発信|情報共有|意思決定支援|体制(?:づくり|作り)";
/** And those that are activities only after の; 医療や支援 isn't one. */
const NAMED = `${ANYWHERE}|実施|充実|支援|周知|検討|作成|提供`;
/** Of people and things, 確保 and 普及 are states: 医療従事者の確保. Beside an activity, they are activities too. */
const EITHER = "確保|普及";
const AND = "(?:と|及び|および|[・、])";
const NOUN = new RegExp(
  `(?:の(?:(?:(?:${NAMED}|${EITHER})${AND})?(?:${NAMED})|(?:${NAMED})${AND}(?:${EITHER}))|(?<=[一-龠々ァ-ヶー・、るた])(?:${ANYWHERE}))(?:等|など)?$`,
);
const VERB =
  /(?:を(?:推進|整備|構築|強化|促進|支援|周知|普及|育成|養成|設置|開催|策定|連携|発信)(?:する|します|していく)?|を充実させ(?:る|ていく)|(?:まち|街|町|地域|社会)を(?:つく|創|作)(?:る|ります|っていく))$/;
/** Residents do these as well: 住民が健康づくりに取り組む is a change. */
const SHARED_VERB =
  /(?:を(?:実施|検討|作成|確保|提供)(?:する|します|していく)?|を高め(?:る|ます|ていく)|を図(?:る|ります|っていく)|を進め(?:る|ます|ていく)|に努め(?:る|ます|ていく)|に取り?組(?:む|みます|んでいく))$/;
const RESIDENT =
  /(?:[市町村区県国住]民|患者|本人|家族|高齢者|利用者|当事者|人|子ども|子供|こども|誰も|だれも|みんな|ひとり)(?:たち|等)?[がはも]/;

const ENGLISH = new RegExp(
  `^(?:(?:continue to|to) )?(?!work (?!with\\b)|host (?:communities|countries)\\b)(?:${DO}(?! (?:for|from|is|are|services|systems|networks)\\b)|(?:implementation|promotion|provision|establishment|development|delivery|dissemination|distribution|organi[sz]ation|coordination|expansion|creation|facilitation|strengthening|training) of|${DOING})(?=\\s)`,
  "i",
);
/** A sentence about what is: Support for families is available. */
const STATE = /^(?:(?!\b(?:that|which|who|where)\b)[^.]){0,200}?\b(?:is|are|has|have)\b/i;
