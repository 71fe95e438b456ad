/** The parts of consultations that name no one: ※要相談, 今後協議が必要, 相談先は未定. */
const NO_ONE = /[\s\p{P}\p{S}]|相談|協議|調整|検討|相手|今後|別途|必要|予定|未定|先|要|中|が|は|を|の|に|と|する/gu;

/** What must be agreed, as in 口腔管理の分担について要相談; with a particle in it, it may also name someone. */
const ABOUT = /^[^にへと]*について/;

/** Whether the wording of a consultation names someone, as 医師会に要相談 does. Unknown words count as a name. */
export function namesSomeone(words: string): boolean {
  return words.normalize("NFKC").replace(ABOUT, "").replace(NO_ONE, "") !== "";
}
