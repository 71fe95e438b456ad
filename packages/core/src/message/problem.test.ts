import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../format/problem.ts";
import { EN } from "./problem.en.ts";
import { JA } from "./problem.ja.ts";
import { problemMessage } from "./problem.ts";

const codes = Object.keys(JA.texts) as ProblemCode[];

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

describe("problemMessage", () => {
  it.each(codes)("says the same of %s in both languages", (code) => {
    expect(placeholders(EN.texts[code])).toEqual(placeholders(JA.texts[code]));
  });

  it("speaks Japanese unless told otherwise", () => {
    const problem = { code: "dangling-reuse", path: "/vision/measures/0/reuse", params: { id: "m14" } } as const;
    expect(problemMessage(problem)).toBe(problemMessage(problem, "ja"));
    expect(problemMessage(problem)).toMatch(/^再掲が指す項目「m14」が/);
    expect(problemMessage(problem, "en")).toMatch(/^The reused node “m14” is not in this file\./);
  });

  it("puts types and kinds into words, and what the file said as it is", () => {
    const wrongType = { code: "wrong-type", path: "", params: { expected: "array", found: "null" } } as const;
    expect(problemMessage(wrongType, "en")).toBe("Expected a list in [ ], but found null.");
    const wrongValue = {
      code: "wrong-value",
      path: "",
      params: { found: "measure", allowed: "{found}, outcome" },
    } as const;
    expect(problemMessage(wrongValue)).toBe("「measure」は使えません。次のどれかを書いてください: {found}, outcome");
  });
});
