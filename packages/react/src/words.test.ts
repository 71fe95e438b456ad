import { expect, it } from "vitest";
import korean from "./testing/ko.json?raw";
import { reactWords } from "./words.ts";

const words = reactWords();

it("has a text in both languages for every id", () => {
  expect(Object.keys(words).length).toBeGreaterThan(300);
  for (const [id, { ja, en }] of Object.entries(words)) expect([ja, en], id).not.toContain("");
});

it("is in English without Japanese punctuation", () => {
  const found = Object.entries(words).filter(([, { en }]) => /[、。：（）「」]/.test(en));
  expect(found.map(([id]) => id)).toEqual([]);
});

it("has the ids of a further language", () => {
  expect(Object.keys(JSON.parse(korean)).filter((id) => !Object.hasOwn(words, id))).toEqual([]);
});
