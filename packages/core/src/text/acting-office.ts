import { DO, DOES } from "./english-activities.ts";
import { OFFICE } from "./office-words.ts";
import { plainWording } from "./plain-wording.ts";

/**
 * Returns the office that does what a text describes, as the text names it; `undefined` if someone else does, or it
 * isn't certain.
 */
export function actingOffice(text: string): string | undefined {
  const plain = plainWording(text);
  const [, english] = ENGLISH.exec(plain) ?? [];
  if (english) return english;
  const end = plain.slice(-20);
  const provides = PROVIDES.test(end);
  if (!provides && !ACTS.test(end)) return undefined;
  let last: RegExpExecArray | undefined;
  for (const match of plain.matchAll(SUBJECT)) {
    // A topic holds to the end of the sentence, whoever else is named in between.
    if (match[2] === "は" || match[2]?.startsWith("とし")) return match[1];
    last = match;
  }
  if (!last) return undefined;
  const [whole, office, , comma] = last;
  const rest = plain.slice(last.index + whole.length);
  const belongs = comma || provides ? PAST_VERB_BEFORE_NOUN : VERB_BEFORE_NOUN;
  return SOMEONE.test(rest) || belongs.test(rest) ? undefined : office;
}

const SUBJECT = new RegExp(`(${OFFICE})(は(?!もとより|もちろん|じめ)|としては?|では|[がも])(、?)`, "g");
/** What only providers do, never residents. */
const PROVIDES =
  /(?:推進|整備|構築|強化|充実|促進|支援|周知|普及|育成|養成|設置|開催|提供|配置|策定|展開|運営|助成|啓発|発信)(?:する|します|し(?:てい[るく]|ています)|させ(?:る|ていく)|(?:でき|出来)(?:る|ている)|を(?:行う|行っている|進める|図る))$/;
/** What residents do as well. */
const ACTS =
  /(?:(?:実施|検討|作成|確保|把握|調整|導入)(?:する|します|し(?:てい[るく]|ています)|(?:でき|出来)(?:る|ている))|(?:図|つく|作)(?:る|ってい[るく]|ります)|(?:進め|努め|整え|設け|支え|広げ|高め|深め|講じ|応じ)(?:る|てい[るく]|ます)|取り?組(?:む|んでい[るく]|みます)|行(?:う|ってい[るく]|います)|担(?:う|ってい[るく])|(?:目指|めざ)(?:す|している|します))$/;
/** Another subject after the office. */
const SOMEONE = /(?<!な)が(?!ん)|は(?!じめ)/;
/** The office may be the subject of a relative clause: 市が作成した計画, 市が開く講座. */
const PAST_VERB_BEFORE_NOUN = /た(?=[一-龠ァ-ヶ])/;
const VERB_BEFORE_NOUN = /[うくぐすつぬぶむるた](?=[一-龠ァ-ヶ])/;

const ENGLISH = new RegExp(
  `^((?:(?:the|our|this) )?(?:(?!(?:of|in|for|by|from|that|who)\\b)[\\w-]+ ){0,4}?(?:city|town|village|county|district|council|municipality|government|department|ministry|agency|authority|commission|organi[sz]ation|program(?:me)?|project|foundation|office|board)(?: of(?: \\w+){1,2})?(?= (?:will (?!be|have|become|remain)|${DOES}\\b))|we(?= (?:will )?${DO}\\b))`,
  "i",
);
