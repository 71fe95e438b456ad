/** Returns the target that a text contains (50%以上, by 20%, At least 80%); `undefined` if there is none. */
export function targetIn(text: string): string | undefined {
  return TARGET.exec(text.normalize("NFKC"))?.[0];
}

/** Shares and counts; 65歳以上 and 週1回以上 are conditions. */
const TARGET = new RegExp(
  [
    "\\d[\\d,.]*(?:%|パーセント|ポイント|割)(?:を?(?:以上|以下|未満|超|増|減)加?少?|を(?:目指|めざ|達成)す?)(?!の)",
    "(?<!週|月|年|日)\\d[\\d,.]*(?:人|件|か所|箇所|団体|社|世帯|店舗)(?:を?(?:以上|増|減)[加少]?)(?:に|と|を|$)",
    "\\bby (?:at least )?\\d[\\d,.]*(?:%| percent)",
    "\\bat least \\d[\\d,.]*(?:%| percent)",
    "\\bfrom \\d[\\d,.]*(?:%| percent)? to \\d[\\d,.]*(?:%| percent)?(?= by|\\.|$)",
    "\\bto \\d[\\d,.]*(?:%| percent)",
  ].join("|"),
  "i",
);
