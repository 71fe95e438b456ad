/** Words for the administration, optionally with 職員 and 等. */
const GENERAL =
  "(?:[本各当全両]|関係)?(?:市区町村|区市町村|市町村|市町|都道府県|自治体|行政|市役所|町役場|役場|保健所|担当課|関係機関|関係課)(?:機関|職員)?等?";
/** 本市, わが町 */
const OWN = "(?:[本当各両]|我が|わが)[市区町村県都府道国]";
/** 福知山市, 北海道, 町; not 都市, 地区, 農村, 全国 (or anything of all of a place) and この町. */
const NAMED =
  "(?<![一-龠々ヶァ-ヶーa-z]|[こそ]の|[ぁ-にぬねは-ん])(?:東京都|大阪府|京都府|北海道|(?!全)[一-龠々ヶケ]{0,6}(?:県|(?<!(?<!京)都)市|町|(?<![農山漁])村|(?<![地校学圏])区|(?<![各外両諸])国))";

/** The source of a regular expression for the administration. */
export const OFFICE: string = `(?:${GENERAL}|${OWN}|${NAMED})`;
