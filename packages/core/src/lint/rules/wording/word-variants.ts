import type { Operation } from "../../../operation/types.ts";
import type { Outline } from "../../../outline/outline.ts";
import { replaceSpellings, type Spelling, spellingsIn } from "../../../text/spellings.ts";
import { type Rewording, reword, rewording } from "../../fixes/rewording.ts";
import { offerFix } from "../../offer-fix.ts";
import { EVERY_KIND, type Wording, wordings } from "../../reading/wordings.ts";
import type { Fix, Rule } from "../../types.ts";

const unifySpelling = {
  id: "unify-spelling",
  title: { ja: "多いほうの表記にそろえる", en: "Use the more common spelling" },
  operation: (changes: readonly Rewording[]): Operation => ({ type: "batch", operations: changes.map(reword) }),
};

/**
 * If a word is spelled in several ways, readers wonder whether two things are meant, and a search finds only one of
 * them.
 */
export const wordVariants: Rule = {
  id: "word-variants",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "表記のゆれ", en: "Inconsistent spelling" },
  message: {
    ja: "同じ言葉が「{common}」（{commonCount}か所）とも「{rare}」（{rareCount}か所）とも書かれています。名称などの理由がなければ、どちらかにそろえてください。",
    en: "The same word is written “{common}” ({commonCount} {commonCount|time|times}) and “{rare}” ({rareCount} {rareCount|time|times}). Use one spelling, unless one of them is part of a name.",
  },
  fixes: [unifySpelling],
  check: ({ outline }) => {
    const mayReword = rewording(outline);
    return usesOf(outline)
      .flatMap((uses) => {
        const common = uses.reduce((most, use) => (use.count > most.count ? use : most));
        const rarer = uses.filter((use) => use !== common);
        return rarer[0] ? [{ common, rare: rarer[0], rarer }] : [];
      })
      .sort((a, b) => a.rare.at - b.rare.at)
      .map(({ common, rare, rarer }) => {
        const { word, label } = common.spelling;
        const changes = [...new Set(rarer.flatMap(({ where }) => where))].map((wording) => ({
          wording,
          text: spellAs(common.spelling, wording.text),
        }));
        const sure =
          changes.every(({ text }) => isSpelledAs(common.spelling, text)) && mayReword("word-variants", changes);
        const fixes: readonly Fix[] = sure ? [offerFix(unifySpelling, changes)] : [];
        const params = {
          rare: rare.spelling.label,
          rareCount: rare.count,
          common: label,
          commonCount: common.count,
        };
        return { ...(rare.where[0] as Wording).place, subject: word, field: "text", params, fixes };
      });
  },
};

/** Where a spelling is used, and how often. */
interface Use {
  readonly spelling: Spelling;
  /** Its position among all uses, by where it first appears. */
  readonly at: number;
  count: number;
  readonly where: Wording[];
}

/** Returns the uses of each word by spelling, in reading order. */
function usesOf(outline: Outline): readonly (readonly Use[])[] {
  const words = new Map<string, Map<string, Use>>();
  let at = 0;
  for (const wording of wordings(outline, EVERY_KIND))
    for (const spelling of spellingsIn(wording.text)) {
      const word = words.get(spelling.word) ?? new Map<string, Use>();
      const use = word.get(spelling.label) ?? { spelling, at: at++, count: 0, where: [] };
      use.count++;
      use.where.push(wording);
      words.set(spelling.word, word.set(spelling.label, use));
    }
  return [...words.values()].map((word) => [...word.values()]);
}

function spellAs({ word, stem }: Spelling, text: string): string {
  return replaceSpellings(text, (spelling) => (spelling.word === word ? stem : spelling.stem));
}

function isSpelledAs({ word, label }: Spelling, text: string): boolean {
  return spellingsIn(text).every((spelling) => spelling.word !== word || spelling.label === label);
}
