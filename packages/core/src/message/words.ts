import type { Words } from "../language/locale.ts";
import { PEOPLE } from "../lint/messages.ts";
import { RULES } from "../lint/rules/index.ts";
import { PROFILES } from "../profile/profiles.ts";
import { FISCAL_YEAR } from "../time/period-words.ts";
import { CHOICE_WORDS } from "../vocabulary/choices.ts";
import { FIELD_LABELS, fieldId, GROUP_WORDS, HINTS } from "../vocabulary/field-words.ts";
import type { Definition } from "../vocabulary/fields.ts";
import { KINDS } from "../vocabulary/kinds.ts";
import { CARD_WORDS } from "./card.ts";
import { CHIPS } from "./chips.ts";
import { OPERATION_WORDS } from "./operation.ts";
import { JSON_TYPE_WORDS, PROBLEM_WORDS } from "./problem-words.ts";
import { REFUSAL_WORDS } from "./refusal.ts";

/** Returns every text of core by the id under which a language overlays it. */
export function coreWords(): Readonly<Record<string, Words>> {
  const all: Record<string, Words> = {};
  function add(prefix: string, words: Readonly<Record<string, Words>>): void {
    for (const [name, text] of Object.entries(words)) all[`${prefix}.${name}`] ??= text;
  }
  for (const [kind, { title, plural }] of Object.entries(KINDS)) {
    all[`kind.${kind}`] = title;
    all[`kind.${kind}.plural`] = plural;
  }
  for (const [definition, labels] of Object.entries(FIELD_LABELS))
    for (const [key, label] of Object.entries<Words>(labels)) all[fieldId(definition as Definition, key)] ??= label;
  for (const [definition, hints] of Object.entries(HINTS))
    for (const [key, hint] of Object.entries<Words>(hints)) all[`field.${definition}.${key}.hint`] = hint;
  add("group", GROUP_WORDS);
  for (const [name, words] of Object.entries(CHOICE_WORDS)) add(`choice.${name}`, words);
  add("card", CARD_WORDS);
  for (const { role, words } of CHIPS) add(`chip.${role}`, words);
  for (const profile of PROFILES) {
    const { id, title, columns, scenes, levels, businessItems } = profile;
    const titles = (terms: typeof levels) => Object.fromEntries(terms.map((term) => [term.id, term.title]));
    add("profile", { [id]: title });
    add("column", columns);
    add("scene", titles(scenes));
    add("level", titles(levels));
    add("businessItem", titles(businessItems));
  }
  for (const { id, title, message, once, fixes = [] } of RULES) {
    add(`rule.${id}`, { title, message, ...(once ? { once: once.message } : {}) });
    add("fix", Object.fromEntries(fixes.map((fix) => [fix.id, fix.title])));
  }
  add("operation", OPERATION_WORDS);
  add("refusal", REFUSAL_WORDS);
  add("problem", PROBLEM_WORDS);
  add("json-type", JSON_TYPE_WORDS);
  all["time.fiscal-year"] = FISCAL_YEAR;
  all.people = PEOPLE;
  return all;
}
