import { plainWording } from "./plain-wording.ts";

/** Whether a text says to do something, but neither what nor for whom: 連携強化, 普及啓発の推進, Raise awareness. */
export function isVague(text: string): boolean {
  const plain = plainWording(text).replace(/\.$/, "");
  return JAPANESE.test(plain) || ENGLISH.test(plain);
}

const NOUN =
  "(?:関係機関|関係者|多職種|各種|情報|機能|体制|連携|協働|普及|啓発|周知|支援|取組|取り組み|施策|事業|対策|意識|環境|人材|検討|推進|強化|充実|整備|構築|促進|向上|づくり)";
const JAPANESE = new RegExp(
  `^(?:必要に応じて|引き続き|積極的に|適切に|適宜)?(?:${NOUN}(?:の|を|・|と)?){1,3}(?:する|します|していく|図る|図ります|進める|進めます|行う|行います|努める)?$`,
);
const ENGLISH =
  /^(?:(?:raise|increase|build|promote|create) (?:public )?(?:awareness|capacity|engagement|visibility)|(?:work|partner|collaborate|coordinate|engage) (?:with )?(?:(?:key|other|local|relevant) )?(?:partners|stakeholders|communities|others|agencies)|(?:strengthen|improve|enhance|promote|support|facilitate) (?:coordination|collaboration|cooperation|communication|partnerships|capacity|systems)|(?:awareness|capacity)[ -](?:raising|building)|advocacy|outreach|coordination|collaboration|support)$/i;
