import { expect, it } from "vitest";
import { textLength } from "./text-length.ts";

it("counts characters, not code units", () => {
  expect(textLength("𠮷野家")).toBe(3);
  expect(textLength("が".normalize("NFD"))).toBe(1);
  expect(textLength("")).toBe(0);
});

it("counts Latin letters and digits as half", () => {
  expect(textLength("ICT24")).toBe(3);
  expect(textLength("ＩＣＴ２４")).toBe(3);
  expect(textLength("ICT研修")).toBe(4);
  expect(textLength("\u10ff\u10ff")).toBe(1);
  expect(textLength("\u1100\u1100")).toBe(2);
});
