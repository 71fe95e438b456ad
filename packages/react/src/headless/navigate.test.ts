import { readFileSync } from "node:fs";
import { createOutline, readLogicModel } from "@logic-model/core";
import { visibleRows } from "@logic-model/core/outline";
import { expect, it } from "vitest";
import { type KeyPress, navigate } from "./navigate.ts";

const file = new URL("../../../samples/fukuchiyama.json", import.meta.url);
const read = readLogicModel(readFileSync(file));
if (!read.ok) throw new Error("the sample is a valid model");
const read1 = createOutline(read.model);

const press = (key: KeyPress | string, active: string, collapsed: readonly string[] = []) => {
  const set = new Set(collapsed);
  return navigate(typeof key === "string" ? { key } : key, active, visibleRows(read1, set), read1, set);
};

it("moves down through every row and back up", () => {
  const walk = (key: string, from: string) => {
    const seen = [from];
    for (let at = press(key, from); at?.type === "go"; at = press(key, at.to)) seen.push(at.to);
    return seen;
  };
  const keys = read1.rows.map((row) => row.key);
  expect(walk("ArrowDown", "/vision")).toEqual(keys);
  expect(walk("ArrowUp", keys.at(-1) as string)).toEqual(keys.toReversed());
});

it.each([
  ["Home goes to the vision", "Home", "o3/m25", [], { type: "go", to: "/vision" }],
  ["End goes to the last row", "End", "/vision", [], { type: "go", to: "o6/m55" }],
  ["right goes to the first child", "ArrowRight", "vision/o1", [], { type: "go", to: "o1/i1" }],
  ["right opens what is collapsed", "ArrowRight", "vision/o1", ["vision/o1"], { type: "expand", key: "vision/o1" }],
  ["right does nothing on a leaf", "ArrowRight", "o1/m1", [], null],
  ["left collapses what is open", "ArrowLeft", "vision/o1", [], { type: "collapse", key: "vision/o1" }],
  ["left goes up from a leaf", "ArrowLeft", "o1/m1", [], { type: "go", to: "vision/o1" }],
  ["left goes up from what is collapsed", "ArrowLeft", "vision/o1", ["vision/o1"], { type: "go", to: "/vision" }],
  ["down skips what is collapsed", "ArrowDown", "vision/o1", ["vision/o1"], { type: "go", to: "vision/o2" }],
  ["Enter selects", "Enter", "o1/m1", [], { type: "select", key: "o1/m1" }],
  ["Space selects", " ", "o1/m1", [], { type: "select", key: "o1/m1" }],
  ["Escape clears", "Escape", "o1/m1", [], { type: "clear" }],
  [
    "Alt and down goes to the next placement",
    { key: "ArrowDown", altKey: true },
    "o1/m2",
    [],
    { type: "go", to: "o2/m2" },
  ],
  ["Alt and down goes round", { key: "ArrowDown", altKey: true }, "o4/m2", [], { type: "go", to: "o1/m2" }],
  ["Alt and up goes to the one before", { key: "ArrowUp", altKey: true }, "o2/m2", [], { type: "go", to: "o1/m2" }],
  ["Alt and Home goes to the first", { key: "Home", altKey: true }, "o4/m2", [], { type: "go", to: "o1/m2" }],
  ["a letter does nothing", "d", "o1/m1", [], null],
  ["keys of the browser are left alone", { key: "ArrowDown", ctrlKey: true }, "o1/m1", [], null],
])("%s", (_, key, active, collapsed, expected) => {
  expect(press(key, active, collapsed)).toEqual(expected);
});
