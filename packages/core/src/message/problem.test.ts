import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../format/problem.ts";
import { withWords } from "../language/locale.ts";
import { problemMessage } from "./problem.ts";
import { PROBLEM_WORDS } from "./problem-words.ts";

const codes = Object.keys(PROBLEM_WORDS) as ProblemCode[];

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

describe("problemMessage", () => {
  it.each(codes)("has the same parameters for %s in both languages", (code) => {
    expect(placeholders(PROBLEM_WORDS[code].en)).toEqual(placeholders(PROBLEM_WORDS[code].ja));
  });

  it("defaults to Japanese", () => {
    const problem = { code: "dangling-reuse", path: "/vision/measures/0/reuse", params: { id: "m14" } } as const;
    expect(problemMessage(problem)).toBe(problemMessage(problem, "ja"));
    expect(problemMessage(problem)).toMatch(/^再掲が指す項目「m14」が/);
    expect(problemMessage(problem, "en")).toMatch(/^The reused node “m14” isn't in this file\./);
  });

  it("names types and kinds, and leaves what the file has alone", () => {
    const wrongType = { code: "wrong-type", path: "", params: { expected: "array", found: "null" } } as const;
    expect(problemMessage(wrongType, "en")).toBe("Expected a list in [ ], but found null.");
    const wrongKind = {
      code: "wrong-kind",
      path: "",
      params: { id: "m1", found: "measure", expected: "outcome" },
    } as const;
    expect(problemMessage(wrongKind, "en")).toMatch(/^The reused node “m1” \(measure\) doesn't belong .*\(outcome\)\./);
    expect(problemMessage(wrongKind, withWords("ja", { "kind.measure": "事業" }))).toMatch(
      /^再掲が指す「m1」は事業なので/,
    );
    const wrongValue = {
      code: "wrong-value",
      path: "",
      params: { found: "measure", allowed: "{found}, outcome" },
    } as const;
    expect(problemMessage(wrongValue)).toBe("「measure」は使えません。次のどれかを書いてください: {found}, outcome");
  });

  it("follows an overlay", () => {
    const korean = {
      tag: "ko",
      base: "en",
      words: { "problem.missing": "“{key}” 없음", "json-type.array": "목록" },
    } as const;
    expect(problemMessage({ code: "missing", path: "", params: { key: "id" } }, korean)).toBe("“id” 없음");
    const wrongType = { code: "wrong-type", path: "", params: { expected: "array", found: "null" } } as const;
    expect(problemMessage(wrongType, korean)).toBe("Expected 목록, but found null.");
  });
});
