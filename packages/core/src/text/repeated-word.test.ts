import { expect, it } from "vitest";
import { repeatedWord } from "./repeated-word.ts";

it.each([
  ["介護の提供の提供", "提供の提供"],
  ["家族の支援を支援", "支援を支援"],
  ["Training for the the staff", "the the"],
])("%s: %s", (text, words) => expect(repeatedWord(text)).toBe(words));

it.each([
  "次世代の世代間交流",
  "市民の市民による計画",
  "様々な人々",
  "一人一人の暮らし",
  "研修、研修会の開催",
  "New York, New Jersey",
  "",
])("silent: %s", (text) => expect(repeatedWord(text)).toBeUndefined());
