import { expect, it } from "vitest";
import { recent } from "./recent.ts";

it("returns what was set", () => {
  const map = recent<string, number>(2);
  map.set("a", 1);
  expect(map.get("a")).toBe(1);
  expect(map.get("b")).toBeUndefined();
});

it("keeps entries in use and drops others", () => {
  const map = recent<number, number>(10);
  map.set(-1, -1);
  map.set(-2, -2);
  for (let i = 0; i < 100; i++) {
    map.set(i, i);
    expect(map.get(-1)).toBe(-1);
    expect(map.get(i)).toBe(i);
  }
  expect(map.get(-2)).toBeUndefined();
  expect([...Array(100).keys()].filter((i) => map.get(i) !== undefined).length).toBeLessThanOrEqual(20);
});
