/** What the words of a consultation are made of where they name no one: ※要相談, 今後協議が必要, 相談先は未定. */
const NO_ONE = /[\s\p{P}\p{S}]|相談|協議|調整|検討|相手|今後|別途|必要|予定|未定|先|要|中|が|は|を|の|に|と|する/gu;

/** What is to be agreed, as in 口腔管理の分担について要相談; with a particle in it, it may say with whom too. */
const ABOUT = /^[^にへと]*について/;

/** Whether the words of a consultation say with whom: 医師会に要相談 does, and so may any words that are not known here. */
export function namesSomeone(words: string): boolean {
  return words.normalize("NFKC").replace(ABOUT, "").replace(NO_ONE, "") !== "";
}
