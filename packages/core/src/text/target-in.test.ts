import { expect, it } from "vitest";
import { targetIn } from "./target-in.ts";

it.each([
  ["受診率を50%以上にする", "50%以上"],
  ["搬送件数の10％減少", "10%減少"],
  ["待機児童を３割減らす", "3割減"],
  ["移住者を100人以上に増やす", "100人以上に"],
  ["Reduce smoking by 20% by 2030", "by 20%"],
  ["At least 80% of clients are satisfied", "At least 80%"],
  ["Increase coverage from 60% to 90% by 2027", "from 60% to 90%"],
  ["Raise vaccination to 95 percent", "to 95 percent"],
])("%s: %s", (text, words) => expect(targetIn(text)).toBe(words));

it.each([
  "65歳以上の市民が元気に暮らしている",
  "週1回以上運動する人の割合",
  "残業が月45時間以上の職員の割合",
  "50%以上の事業所が参加する協議会の数",
  "10人以上の団体",
  "Adults who exercise at least 150 minutes a week",
  "Adults aged 18 to 64",
  "",
])("silent: %s", (text) => expect(targetIn(text)).toBeUndefined());
