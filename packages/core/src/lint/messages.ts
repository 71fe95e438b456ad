import { fillTemplate } from "../language/fill.ts";
import { joinList } from "../language/list.ts";
import { type Locale, translate, type Words } from "../language/locale.ts";
import type { IndicatorKind, NodeKind } from "../model/types.ts";
import { generic } from "../profile/generic.ts";
import { PROFILES } from "../profile/profiles.ts";
import type { Profile, Term } from "../profile/types.ts";
import { periodWords } from "../time/period-words.ts";
import { type ChoiceName, choiceTitle } from "../vocabulary/choices.ts";
import { fieldName } from "../vocabulary/field-words.ts";
import type { Definition } from "../vocabulary/fields.ts";
import { KINDS, kindParams, kindPlural, kindTitle } from "../vocabulary/kinds.ts";
import { RULES } from "./rules/index.ts";
import type { Finding, Fix, ParamType, Rule } from "./types.ts";

/** How findings are put into words. */
export interface FindingMessageOptions {
  /** Defaults to Japanese. */
  readonly locale?: Locale | undefined;
  /** The profile whose scenes, levels and other terms are named. Defaults to those of the toolkit. */
  readonly profile?: Profile | undefined;
  /** The rules that were checked, if a host has its own. Defaults to `RULES`. */
  readonly rules?: readonly Rule[] | undefined;
}

/** Returns what a finding says: what is wrong and what to do about it. Falls back to the rule's id if `rules` lack it. */
export function findingMessage(
  { rule, params, related }: Pick<Finding, "rule" | "params" | "related">,
  options: FindingMessageOptions = {},
): string {
  const found = findRule(rule, options);
  if (!found) return rule;
  const once = related && found.once?.message;
  return once
    ? fillWords(once, `rule.${rule}.once`, options, found.params, params)
    : fillWords(found.message, `rule.${rule}.message`, options, found.params, params);
}

/** Returns the title of a rule, the heading above its findings. Falls back to the id if `rules` lack it. */
export function ruleTitle(rule: string, options: FindingMessageOptions = {}): string {
  const found = findRule(rule, options);
  return found ? fillWords(found.title, `rule.${rule}.title`, options) : rule;
}

/** Returns the title of a fix, the text of its button. Falls back to the id if no rule in `rules` declares it. */
export function fixMessage({ id }: Pick<Fix, "id">, options: FindingMessageOptions = {}): string {
  const found = (options.rules ?? RULES).flatMap(({ fixes = [] }) => fixes).find((fix) => fix.id === id);
  return found ? fillWords(found.title, `fix.${id}`, options) : id;
}

function findRule(id: string, { rules = RULES }: FindingMessageOptions): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

function fillWords(
  words: Words,
  id: string,
  options: FindingMessageOptions,
  types: Rule["params"] = {},
  params: Finding["params"] = {},
): string {
  const { locale = "ja", profile } = options;
  const template = translate(words, locale, id).replace(
    /\{(field|choice)\.(\w+)\.(\w+)\}/g,
    (_, list: string, of: string, key: string) =>
      list === "field" ? fieldName(of as Definition, key, locale) : choiceTitle(of as ChoiceName, key, locale),
  );
  const people = profile?.words?.people ?? PEOPLE;
  const shown: Record<string, string | number> = { ...kindParams(locale), people: translate(people, locale, "people") };
  if (template.includes("{indicatorKinds}")) {
    const titles = Object.keys(generic.indicatorKinds).map(
      (kind) => TERMS.indicatorKind(profile ?? generic, kind, locale) ?? kind,
    );
    shown.indicatorKinds = joinList(titles, locale);
  }
  for (const [name, value] of Object.entries(params)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    shown[name] = type ? showParam(type, String(value), locale, profile) : value;
    if (type === "kind" && isKind(value)) shown[`${name}s`] = kindPlural(value, locale);
  }
  return fillTemplate(template, shown, locale);
}

/** Whom a plan is for, as `{people}` in messages, unless the profile's `words` name them. */
export const PEOPLE: Words = { ja: "対象となる人", en: "the people concerned" };

/** Returns the title of what a parameter holds; the parameter itself if nothing is known by it. */
function showParam(type: ParamType, value: string, locale: Locale, profile: Profile | undefined): string {
  if (type === "period") return periodWords(value, locale);
  if (type === "kind") return isKind(value) ? kindTitle(value, locale) : value;
  for (const known of profile ? [profile, ...PROFILES] : PROFILES) {
    const title = TERMS[type](known, value, locale);
    if (title !== undefined) return title;
  }
  return value;
}

type TermType = Exclude<ParamType, "period" | "kind">;

/** The titles of the terms of a profile, by the same ids as elsewhere: `scene.dailyCare`, `choice.indicatorKind.process`. */
const TERMS: Readonly<Record<TermType, (profile: Profile, id: string, locale: Locale) => string | undefined>> = {
  scene: ({ scenes }, id, locale) => termTitle("scene", scenes, id, locale),
  level: ({ levels }, id, locale) => termTitle("level", levels, id, locale),
  profile: (profile, id, locale) => termTitle("profile", [profile], id, locale),
  indicatorKind: ({ indicatorKinds }, id, locale) =>
    Object.hasOwn(indicatorKinds, id)
      ? translate(indicatorKinds[id as IndicatorKind], locale, `choice.indicatorKind.${id}`)
      : undefined,
  businessItem: ({ businessItems }, id, locale) => {
    const labels = businessItems.find((item) => item.id === id)?.labels ?? {};
    // Of the numbering schemes, that of eight if there is one.
    const label = labels.eight ?? Object.values(labels)[0] ?? "";
    const title = termTitle("businessItem", businessItems, id, locale);
    return title === undefined ? undefined : `${label} ${title}`.trim();
  },
};

function termTitle(list: TermType, terms: readonly Term[], id: string, locale: Locale): string | undefined {
  const term = terms.find((term) => term.id === id);
  return term && translate(term.title, locale, `${list}.${id}`);
}

function isKind(value: string | number): value is NodeKind {
  return Object.hasOwn(KINDS, value);
}
