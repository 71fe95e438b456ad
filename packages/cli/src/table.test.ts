import { expect, it } from "vitest";
import { table } from "./table.ts";

it("aligns cells by their width in a terminal", () => {
  expect(
    table([
      ["場面", "施策", "Measures"],
      ["日常の療養支援", "10", "－"],
      ["ｶﾅ", "ア", "1"],
      ["👩‍⚕️", "が", "12"],
      ["か\u3099", "", ""],
    ]),
  ).toBe(
    [
      "場面            施策  Measures",
      "日常の療養支援    10        －",
      "ｶﾅ                ア         1",
      "👩‍⚕️                が        12",
      "か\u3099                            ",
      "",
    ].join("\n"),
  );
});

it("keeps a cell on one line, without control characters", () => {
  expect(table([["a\n b\u0085c", "1"]])).toBe("a b c  1\n");
});
