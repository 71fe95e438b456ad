import { homeCare } from "@logic-model/core/profile";
import { expect, it } from "vitest";
import { schemesOf } from "./schemes.ts";

it("names the numberings by their first and last label, the most complete first", () => {
  expect(schemesOf(homeCare.businessItems)).toEqual([
    { id: "eight", labels: "ア〜ク", count: 8 },
    { id: "seven", labels: "ア〜キ", count: 7 },
    { id: "four", labels: "①〜④", count: 4 },
  ]);
  expect(schemesOf([])).toEqual([]);
});
