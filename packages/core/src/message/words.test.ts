import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import type { Language } from "../language/locale.ts";
import { createLayout } from "../layout/layout.ts";
import { lint } from "../lint/lint.ts";
import { findingMessage, fixMessage, ruleTitle } from "../lint/messages.ts";
import { RULES } from "../lint/rules/index.ts";
import type { LogicModel } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { PROFILES } from "../profile/profiles.ts";
import { periodWords } from "../time/period-words.ts";
import { CHOICES, type ChoiceName, choiceTitle } from "../vocabulary/choices.ts";
import { fieldHint, fieldLabel, groupTitle } from "../vocabulary/field-words.ts";
import { type Definition, FIELDS, GROUPS } from "../vocabulary/fields.ts";
import { kindParams } from "../vocabulary/kinds.ts";
import { cardWords } from "./card.ts";
import { columnTitle } from "./column.ts";
import { operationMessage } from "./operation.ts";
import { problemMessage } from "./problem.ts";
import { refusalMessage } from "./refusal.ts";
import { coreWords } from "./words.ts";

const words = coreWords();
const korean: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../testing/ko.json", import.meta.url), "utf8"),
);

function sample(name: string): LogicModel {
  const result = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!result.ok) throw new Error(name);
  return result.model;
}

/** Writes every text of core in a language. */
function writeAll(locale: Language): string[] {
  const texts = Object.values(kindParams(locale));
  for (const [definition, fields] of Object.entries(FIELDS))
    for (const key of Object.keys(fields))
      texts.push(
        fieldLabel(definition as Definition, key, locale),
        fieldHint(definition as Definition, key, locale) ?? "",
      );
  for (const group of GROUPS) texts.push(groupTitle(group, locale));
  for (const [name, ids] of Object.entries(CHOICES))
    for (const id of ids) texts.push(choiceTitle(name as ChoiceName, id, locale));
  for (const { id, fixes = [] } of RULES) {
    texts.push(ruleTitle(id, { locale }));
    for (const fix of fixes) texts.push(fixMessage({ id: fix.id, set: {} } as never, { locale }));
  }
  for (const profile of PROFILES)
    for (const model of [sample("fukuchiyama"), sample("cancer-plan")]) {
      const { rows } = createOutline(model);
      const decorate = cardWords(createOutline(model), profile, locale);
      for (const row of rows)
        texts.push(
          ...Object.values(decorate(row)).flatMap((part) =>
            typeof part === "string" ? part : (part ?? []).map((chip: { text: string }) => chip.text),
          ),
        );
      const levels = profile.levels.map(({ id }) => id);
      for (const column of createLayout(rows, { levels }).columns) texts.push(columnTitle(column, profile, locale));
      for (const finding of lint(model, { preset: "all" })) texts.push(findingMessage(finding, { locale, profile }));
    }
  const model = sample("fukuchiyama");
  texts.push(operationMessage(model, { type: "edit", target: "node", node: "m1", set: { lead: "課" } }, locale));
  texts.push(operationMessage(model, { type: "merge", node: "m1", into: "m2" }, locale));
  texts.push(refusalMessage({ code: "not-placed" }, locale));
  texts.push(problemMessage({ code: "wrong-type", path: "", params: { expected: "array", found: "null" } }, locale));
  texts.push(periodWords("2024", locale));
  return texts;
}

it("has every id under which a text is looked up", () => {
  const asked = new Set<string>();
  const overlay = new Proxy<Record<string, string>>(
    {},
    {
      getOwnPropertyDescriptor(_, id) {
        asked.add(String(id));
        return undefined;
      },
      get: () => undefined,
    },
  );
  writeAll({ tag: "ko", base: "en", words: overlay });
  expect(asked.size).toBeGreaterThan(200);
  // A kind may rename a field, which is shared otherwise.
  const renamings = Object.entries(FIELDS).flatMap(([name, fields]) =>
    Object.keys(fields).map((key) => `field.${name}.${key}`),
  );
  expect([...asked].filter((id) => !Object.hasOwn(words, id) && !renamings.includes(id))).toEqual([]);
});

it("has a text in both languages for every id, with the same parameters", () => {
  const params = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));
  for (const [id, { ja, en }] of Object.entries(words)) {
    expect(ja, id).not.toBe("");
    expect(en, id).not.toBe("");
    // Plurals may need a number that Japanese leaves out; sentences of rules differ more.
    if (!/^(rule|fix|operation|time)\./.test(id))
      for (const name of params(ja)) expect([id, ...params(en)]).toContain(name);
  }
});

it("can all be overlaid by one file, whose missing texts come from its base", () => {
  expect(Object.keys(korean).filter((id) => !Object.hasOwn(words, id))).toEqual([]);
  const inKorean = writeAll({ tag: "ko", base: "en", words: korean });
  const inEnglish = writeAll({ tag: "ko", base: "en", words: {} });
  for (const text of [
    "시책",
    "담당 부서가 없는 시책",
    "담당 부서",
    "미협의",
    "4곳",
    "임종기 돌봄",
    "2024년도",
    "이 항목은 여기에 없습니다.",
  ])
    expect(inKorean).toContain(text);
  expect(inKorean.some((text) => /^시책 “入退院.*”의 담당 부서 변경$/.test(text))).toBe(true);
  expect(inKorean.filter((text) => inEnglish.includes(text)).length).toBeGreaterThan(100);
});
