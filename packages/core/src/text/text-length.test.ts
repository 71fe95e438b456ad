import { expect, it } from "vitest";
import { textLength } from "./text-length.ts";

it("counts characters, not code units", () => {
  expect(textLength("𠮷野家")).toBe(3);
  expect(textLength("が".normalize("NFD"))).toBe(1);
  expect(textLength("")).toBe(0);
});
