import { type Locale, translate, type Words } from "../language/locale.ts";
import type { ConsultationState, Direction, IndicatorKind, Pending, Severity, Status } from "../model/types.ts";

interface Choices {
  readonly status: Status;
  readonly consultation: ConsultationState;
  readonly pending: Pending["state"];
  readonly indicatorKind: IndicatorKind;
  readonly direction: Direction;
  readonly severity: Severity | "off";
  readonly preset: "recommended" | "strict" | "all";
}

/** A field's fixed set of values. */
export type ChoiceName = keyof Choices;

/** One of the values of a choice, as the file has it. */
export type ChoiceId<Name extends ChoiceName = ChoiceName> = Choices[Name];

/** The values of every choice, in the order in which they are offered. */
export const CHOICES: { readonly [Name in ChoiceName]: readonly ChoiceId<Name>[] } = {
  status: ["draft", "review", "final"],
  consultation: ["open", "inProgress", "agreed"],
  pending: ["unset", "underReview", "notApplicable"],
  indicatorKind: ["structure", "process", "output", "outcome"],
  direction: ["increase", "decrease", "maintain"],
  severity: ["error", "warning", "info", "off"],
  preset: ["recommended", "strict", "all"],
};

/** Why a value is blank. By itself, so that pages that only show cards load no other choice. */
const PENDING_WORDS: Readonly<Record<Pending["state"], Words>> = {
  unset: { ja: "未設定", en: "Not set" },
  underReview: { ja: "検討中", en: "Under review" },
  notApplicable: { ja: "設定しない", en: "Not applicable" },
};

/** What the values are called. A host, a profile or a language renames them by `choice.<name>.<id>`. */
export const CHOICE_WORDS: { readonly [Name in ChoiceName]: Readonly<Record<ChoiceId<Name>, Words>> } = {
  status: {
    draft: { ja: "作成中", en: "Draft" },
    review: { ja: "確認中", en: "In review" },
    final: { ja: "確定", en: "Final" },
  },
  consultation: {
    open: { ja: "未相談", en: "Not discussed yet" },
    inProgress: { ja: "相談中", en: "Under discussion" },
    agreed: { ja: "合意", en: "Agreed" },
  },
  pending: PENDING_WORDS,
  indicatorKind: {
    structure: { ja: "ストラクチャー指標", en: "Structure" },
    process: { ja: "プロセス指標", en: "Process" },
    output: { ja: "アウトプット指標", en: "Output" },
    outcome: { ja: "アウトカム指標", en: "Outcome" },
  },
  direction: {
    increase: { ja: "増やす", en: "Increase" },
    decrease: { ja: "減らす", en: "Decrease" },
    maintain: { ja: "維持する", en: "Maintain" },
  },
  severity: {
    error: { ja: "要修正", en: "Error" },
    warning: { ja: "要確認", en: "Warning" },
    info: { ja: "お知らせ", en: "Notice" },
    off: { ja: "点検しない", en: "Off" },
  },
  preset: {
    recommended: { ja: "推奨", en: "Recommended" },
    strict: { ja: "厳しめ", en: "Strict" },
    all: { ja: "すべて", en: "All" },
  },
};

/** Returns what a value of a choice is called; the value itself if the choice doesn't have it. */
export function choiceTitle(name: ChoiceName, id: string, locale: Locale): string {
  const words: Readonly<Record<string, Words>> = CHOICE_WORDS[name];
  return Object.hasOwn(words, id) ? translate(words[id] as Words, locale, `choice.${name}.${id}`) : id;
}

/** Returns what a reason for a blank value is called, as `choiceTitle("pending", …)` does. */
export function pendingTitle(state: Pending["state"], locale: Locale): string {
  return translate(PENDING_WORDS[state], locale, `choice.pending.${state}`);
}
