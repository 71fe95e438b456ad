import { plainWording } from "./plain-wording.ts";

/** Returns the words by which a measure continues as before (引き続き, 従来どおり, Continue to); `undefined` if there are none. */
export function continuation(text: string): string | undefined {
  return AS_BEFORE.exec(plainWording(text))?.[0].trim();
}

const ACT = "実施|推進|開催|支援|周知|運営|活用|提供|行[いうっ]|進め|取り?組|努め|図[りる]";
/** What continues is people's lives, not the measure. */
const LIFE = "(?!の?(?:生活|暮らし|日常|療養|仕事|就労))";
const AS_BEFORE = new RegExp(
  [
    "^(?:引き?続き|ひきつづき)(?!、?(?:在宅|自宅|地域で|住み|暮ら|療養|治療|働|利用|入院|入所))",
    `(?<=[をもに、])(?:引き?続き|ひきつづき)(?=、?(?:${ACT}))`,
    "(?<=(?:前年|昨年)度?に)引き?続き",
    "継続して(?:実施|開催|運営|推進)(?!で|され|可能)",
    "継続(?:実施|開催)(?![率者数]|で|可能|に向け|のため)",
    "^(?:continue to\\b|(?:continued|ongoing) (?=[a-z]))|\\bas (?:before|usual|in previous years)$",
    `(?:従前|従来|例年|前年度?|昨年度?|これまで)(?:の?(?:とお|どお|通)り|と(?:同様|同じ))${LIFE}`,
  ].join("|"),
  "i",
);
