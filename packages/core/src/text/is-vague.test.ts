import { expect, it } from "vitest";
import { isVague } from "./is-vague.ts";

it.each([
  "連携強化",
  "・普及啓発の推進。",
  "情報連携の推進",
  "関係機関の連携",
  "必要に応じて検討する",
  "Raise awareness",
  "Work with key stakeholders",
  "Strengthen coordination.",
])("%s", (text) => expect(isVague(text)).toBe(true));

it.each([
  "研修",
  "看取りの普及啓発",
  "医師会との連携の強化",
  "在宅医療の推進",
  "Raise awareness of the quitline",
  "Work with clinics on referral",
  "",
])("silent: %s", (text) => expect(isVague(text)).toBe(false));
