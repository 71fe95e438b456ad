import { describe, expect, it } from "vitest";
import { withWords } from "../language/locale.ts";
import type { Period } from "../model/types.ts";
import { CHOICE_WORDS, CHOICES, type ChoiceName, choiceTitle } from "./choices.ts";
import { type Field, list, numberOrText, optional, type Shape, text, time } from "./field.ts";
import { fieldLabel, fieldName } from "./field-words.ts";
import { type Definition, definitionOf, FIELDS, formFields, GROUPS, isLocalField, listKeys } from "./fields.ts";

const fields = Object.entries(FIELDS).flatMap(([definition, shape]) =>
  Object.entries<Field>(shape).map(([key, field]) => ({ definition: definition as Definition, key, field })),
);

describe("fields", () => {
  it("are edited for several nodes together only if the form has a control for that", () => {
    const several = { several: true } as const;
    const period: Field<Period> = { type: "object", name: "period", shape: { start: time } };
    optional(text, several);
    optional(list(text), several);
    // @ts-expect-error: no control
    optional(period, several);
    // @ts-expect-error: no control
    optional(list(period), several);
    // @ts-expect-error: no control
    optional(numberOrText, several);
    const kept = fields.filter(({ field }) => field.several);
    expect(kept.length).toBeGreaterThan(4);
    for (const { key, field } of kept)
      if (field.type === "object") expect([key, field.name]).toEqual([key, "consultation"]);
  });

  it("has every object under its name", () => {
    for (const { key, field } of fields) {
      const definition = definitionOf(field);
      const object = field.type === "list" ? field.of : field;
      expect(object.type === "object", key).toBe(definition !== undefined);
      if (definition && object.type === "object") expect(object.shape).toBe(FIELDS[definition]);
    }
  });

  it("orders a form by group, then by order", () => {
    expect(formFields("vision").map(([key]) => key)).toEqual(["text", "code", "pending", "note", "id"]);
    const groups = formFields("measure").flatMap(([, { group }]) => (group ? [GROUPS.indexOf(group)] : []));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    expect(formFields("consultation").map(([key]) => key)).toEqual(["organization", "state", "since", "text"]);
    for (const { field } of fields) if (field.group) expect(GROUPS).toContain(field.group);
  });

  it("knows what a merge keeps at a place, and what it joins", () => {
    expect(["text", "note", "consultation", "lead"].map(isLocalField)).toEqual([true, true, true, false]);
    expect(listKeys("measure")).toEqual(["scenes", "businessItems"]);
    expect(listKeys("indicator")).toEqual(["actuals"]);
  });
});

describe("names of fields", () => {
  it("are in lower case within a sentence, and labels begin with a capital", () => {
    expect(fieldName("measure", "businessItems", "en")).toBe("business items");
    expect(fieldLabel("measure", "businessItems", "en")).toBe("Business items");
    expect(fieldLabel("source", "url", "en")).toBe("URL");
    expect(fieldLabel("measure", "lead", "ja")).toBe("担当");
    for (const { definition, key } of fields) expect(fieldName(definition, key, "en")).not.toMatch(/^[A-Z][a-z]/);
  });

  it("are the keys for fields that are not known", () => {
    expect(fieldLabel("vision", "lead", "en")).toBe("Lead");
    expect(fieldName("vision", "toString", "ja")).toBe("toString");
  });

  it("follow a renaming of one definition, or of the model and all kinds", () => {
    const renamed = withWords("ja", { "field.note": "備考", "field.outcome.note": "メモ書き", "field.text": "本文" });
    expect((["model", "measure", "outcome"] as const).map((kind) => fieldName(kind, "note", renamed))).toEqual([
      ...["備考", "備考", "メモ書き"],
    ]);
    expect(fieldName("consultation", "text", renamed)).toBe("書かれている文言");
    expect(fieldName("placement", "text", withWords("ja", { "field.placement.text": "ここでの文言" }))).toBe(
      "ここでの文言",
    );
  });
});

describe("choices", () => {
  it("have a title for every value", () => {
    for (const name of Object.keys(CHOICES) as ChoiceName[])
      expect([...CHOICES[name]].sort()).toEqual(Object.keys(CHOICE_WORDS[name]).sort());
    const words = Object.values<Shape>(FIELDS).flatMap((shape) => Object.values(shape));
    expect(words.some((field) => field.type === "one-of" && field.choice === "status")).toBe(true);
  });

  it("follow a renaming", () => {
    expect(choiceTitle("consultation", "open", "ja")).toBe("未相談");
    expect(choiceTitle("consultation", "open", withWords("ja", { "choice.consultation.open": "要相談" }))).toBe(
      "要相談",
    );
    expect(choiceTitle("status", "toString", "en")).toBe("toString");
  });
});
