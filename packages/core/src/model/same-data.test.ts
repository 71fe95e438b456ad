import { expect, it } from "vitest";
import { sameData } from "./same-data.ts";

it("compares plain data, with keys that all objects inherit and ones that are undefined", () => {
  expect(sameData({ a: [1, { b: null }] }, { a: [1, { b: null }], c: undefined })).toBe(true);
  expect(sameData({}, { constructor: 1 })).toBe(false);
  expect(sameData({ toString: 1 }, {})).toBe(false);
  expect(sameData([], {})).toBe(false);
  expect(sameData([1], [1, 2])).toBe(false);
});
