import { plainWording } from "./plain-wording.ts";

/**
 * Returns the words by which a text describes a goal: its ending in Japanese (できる, 増える, を目指す), the verb or the beginning
 * in English (can, Improved). `undefined` if there are none.
 */
export function wishEnding(text: string): string | undefined {
  const plain = plainWording(text);
  const [whole, verb] = ENGLISH.exec(plain) ?? [];
  return WISH.exec(plain.slice(-20))?.[0] ?? verb ?? whole;
}

/** Potential verbs (暮らせる, 選べる), listed one by one: 整える, 伝える and 進める end alike but are activities. */
const ABLE = [
  "(?:暮ら|過ご|話|生か|活か)せ",
  "(?:選|学)べ",
  "(?:使|通|行|もら|出会)え",
  "(?:働|行|動)け",
  "(?:住|休|楽し)め",
  "(?:取|送|帰)れ",
  "[持保]て",
];

const WISH = new RegExp(
  `(?:${[
    "(?:でき|出来)(?:る|ている|ます)",
    // 受けられる, 共有される, 行われる: the potential of a verb in -る, and the passive
    "[らさわかがたなばま]れ(?:る|ている|ます)",
    `(?:${ABLE.join("|")})(?:る|ている|ます)`,
    "[にくと]な(?:る|っている|ります)",
    "(?:広が|深ま|高ま|つなが|繋が|なくな|無くな)(?:る|っている|ります)",
    "増え(?:る|ている)|減(?:る|っている)|整(?:う|っている)|根付(?:く|いている)",
    "[がはも](?:増加|減少|向上|改善|充実|定着|実現)(?:する|している)",
    "進んでいる|身に(?:付|つ)いている|行き(?:届|とど)いている|(?:暮らし|過ごし)ている|知っている|理解している",
    "(?<=[いきぎしちにびみりえけせてねべめれ])たい|て(?:ほ|欲)しい",
    "を?(?:目指|めざ)(?:す|します|している)",
  ].join("|")})$`,
);

const ENGLISH = new RegExp(
  `^(?:${[
    "(?:Improved|Increased|Reduced|Decreased|Enhanced|Strengthened)(?= )",
    "(?:Improvement|Increase|Reduction|Decrease|Decline) (?:in|of)\\b",
    "(?:Aim|Strive|Hope|Wish) (?:for|to)\\b",
    "(?:(?!(?:that|which|who|where|so|how|what|if|and)\\b)[\\w’'-]+ ){1,6}?(can|(?:is|are) able to|ha(?:s|ve) access to|(?:is|are) (?:available|improved|increased|reduced))\\b",
  ].join("|")})`,
);
