import { DO } from "./english-activities.ts";
import { plainWording } from "./plain-wording.ts";

/** Returns what joins the sentences or clauses of a text (。, とともに, and reduce); `undefined` if there is only one. */
export function clauseJoiner(text: string): string | undefined {
  const plain = plainWording(text).replace(/。(?:等|など)$/, "");
  let depth = 0;
  for (const character of plain) {
    if ("(「『【[〔".includes(character)) depth++;
    else if (")」』】]〕".includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === "。") return character;
  }
  return JOINT.exec(plain)?.[0] ?? englishJoiner(plain.replace(/\([^()]*\)/g, ""));
}

/**
 * Words that join clauses follow a verb: 推進するとともに, 実施し、併せて. After a noun they join things (家族とともに, 研修に加え), and after
 * some verbs they are about time (年を重ねるとともに, 退院すると同時に).
 */
const JOINT = new RegExp(
  [
    "(?<=[うくぐすつぬぶむる])(?<!重ねる|進む|経つ|たつ|過ぎる|なる)(?:ととも|と共)に",
    "(?<=を[^、。]{0,12}[うくぐすつぬぶむる])と同時に",
    "(?<=[いきぎしちびみりえけせてでねべめれ]、)(?:あわせて|併せて|加えて|並びに)",
    "(?<=[うくぐすつぬぶむる]こと)に(?:加え|あわせ|併せ)て?",
  ].join("|"),
);

function englishJoiner(plain: string): string | undefined {
  const mark = /(?<=[a-z]{3})[.!?](?=\s+[A-Z])|(?<=[a-z]{2});(?=\s+[a-z])/.exec(plain);
  if (mark) return mark[0];
  const and = AND.exec(plain);
  const before = and ? plain.slice(0, and.index).trimEnd() : "";
  // Recognise and reduce risks is one point.
  return and && (before.endsWith(",") || before.split(/\s+/).length > 2) ? and[0] : undefined;
}

const AND = new RegExp(`\\band (?:also )?(?:${DO}|increase|reduce|improve|fewer(?= \\w)|more(?= \\w))\\b(?! and)`);
