import { activityEnding } from "./activity-ending.ts";
import { figureIn } from "./figure-in.ts";
import { plainWording } from "./plain-wording.ts";

/** Whether a text is only a short noun, without any state, change or activity: 公共交通, 子育て・教育, Health. */
export function isHeading(text: string): boolean {
  const plain = plainWording(text);
  if (activityEnding(text) !== undefined || figureIn(text) !== undefined) return false;
  return (plain.length > 1 && JAPANESE.test(plain) && !CHANGE.test(plain)) || ENGLISH.test(plain);
}

/** A few nouns, with no kana but の, と, や, お and ご between kanji, or 子育て, まちづくり and the like. */
const JAPANESE =
  /^(?:[一-龠々ァ-ヶー・、\s&]|(?<=[一-龠ァ-ヶー])[のとや](?=[一-龠ァ-ヶ])|子育て|子ども|こども|まちづくり|しごと|くらし|暮らし|看取り|お|ご){1,10}$/;
const CHANGE =
  /(?:増加?|減少?|低下|向上|上昇|改善|縮小|短縮|延伸|維持|拡大|安定|定着|実現|解消|軽減|緩和|防止|予防|回復|再生|自立|達成|確保|普及|活性化|充実|両立|継続|共生|参加|健康|安心|安全)$/;
const ENGLISH =
  /^(?:[A-Z][a-z]+)(?: (?:and|&) [A-Z]?[a-z]+)?(?: (?:health|transport|services|care|education|housing|safety|economy|environment))?$/;
