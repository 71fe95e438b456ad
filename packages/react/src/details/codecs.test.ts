import { describe, expect, it } from "vitest";
import { PERIOD, VALUE } from "./codecs.ts";

describe("the value of an indicator", () => {
  it.each([
    ["70.2", 70.2],
    ["７０．２", 70.2],
    ["1,234", 1234],
    ["１，２３４，５６７．８", 1234567.8],
    [" 65 ", 65],
    ["-3.5", -3.5],
    ["−3.5", -3.5],
    ["0", 0],
    ["70.0", 70],
    ["0.10", 0.1],
  ])("is a number for %j", (text, value) => {
    expect(VALUE.parse(text)).toBe(value);
  });

  it.each([
    "全市町村",
    "約70",
    "70.2%",
    "70.",
    ".5",
    "-",
    "1,23",
    "12,345,6",
    "007",
    "1e3",
    "△5.2",
    "12345678901234567890",
    "0.12345678901234567890",
    "Infinity",
    "５割",
  ])("stays as typed for %j", (text) => {
    expect(VALUE.parse(text)).toBe(text);
  });

  it("is absent if nothing is typed", () => {
    expect(VALUE.parse("")).toBeUndefined();
    expect(VALUE.format(undefined)).toBe("");
  });

  it.each([0, -0.5, 70.2, 1234567.89, 9007199254740991, 0.1 + 0.2])(
    "is shown so that %d reads back the same",
    (value) => {
      expect(VALUE.parse(VALUE.format(value))).toBe(value);
    },
  );
});

describe("a time", () => {
  it.each([
    ["R6", "2024"],
    ["令和６年度", "2024"],
    ["H30", "2018"],
    ["2024", "2024"],
    ["2024-04", "2024-04"],
    ["令和6年の春", "令和6年の春"],
    ["R", "R"],
    ["", undefined],
  ])("reads %j as %j", (text, period) => {
    expect(PERIOD.parse(text)).toBe(period);
  });
});
