import { plainWording } from "./plain-wording.ts";

/** Returns the ending of a text that describes a goal (できる, 増える, を目指す); `undefined` if there is none. */
export function wishEnding(text: string): string | undefined {
  return WISH.exec(plainWording(text).slice(-20))?.[0];
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
