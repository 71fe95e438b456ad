import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../testing/effort.ts";
import { type Problem, Problems } from "./problem.ts";
import { scanJson } from "./scan.ts";

function scan(text: string): readonly Problem[] {
  const problems = new Problems();
  scanJson(text, problems);
  return problems.list;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const broken = (text: string): boolean => scan(text).some(({ code }) => code === "not-json" || code === "cut-short");

describe("scanJson", () => {
  it("accepts exactly what JSON.parse accepts", () => {
    const pieces = fc.constantFrom(
      ...[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"a"',
        '"b"',
        '"\\n"',
        '"\\u00e9"',
        '"\\x"',
        '"\\u12"',
        '"',
        "\\",
        "0",
        "-",
        "01",
        "1.5",
        "1.",
        ".5",
        "1e5",
        "1E+5",
        "1e",
        "-0",
        "+1",
        "true",
        "false",
        "null",
        "nul",
        "NaN",
        " ",
        "\n",
        "\t",
        "\r",
        "\u00a0",
        "\ufeff",
        "\u3000",
        "//",
        "'a'",
        "あ",
        "\u0001",
      ],
    );
    const text = fc.array(pieces, { maxLength: 12, size: "max" }).map((list) => list.join(""));
    const numRuns = runs(20_000);
    let valid = 0;
    fc.assert(
      fc.property(text, (text) => {
        if (parses(text)) valid++;
        expect(broken(text)).toBe(!parses(text));
      }),
      { numRuns },
    );
    expect(valid / numRuns).toBeGreaterThan(0.005);
  });

  it("accepts all JSON, with any spacing", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom(0, 2, "\t"), (value, space) => {
        expect(broken(JSON.stringify(value, null, space))).toBe(false);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ['{"a" 1}', 1, 6, "1"],
    ['{"a": tru}', 1, 7, "t"],
    ["{'a': 1}", 1, 2, "'"],
    ["[1,\r\n2,\r\n]", 3, 1, "]"],
    ["[1,\r2 3]", 2, 3, "3"],
    ['{"a": "x\ny"}', 1, 9, "\n"],
    ['{"目指す姿"：1}', 1, 8, "："],
    ["[1] []", 1, 5, "["],
    ['["\\q"]', 1, 3, "\\"],
    ["[👩]", 1, 2, "👩"],
    ["// memo\n{}", 1, 1, "/"],
  ])("reports where %j breaks", (text, line, column, found) => {
    expect(scan(text)).toEqual([{ code: "not-json", path: "", params: { line, column, found } }]);
  });

  it.each(["", " \n", "[", '{"a', '{"a":', "[1", '"\\'])("reports that %j ends too early", (text) => {
    expect(scan(text).map(({ code }) => code)).toEqual([text.endsWith("\\") ? "not-json" : "cut-short"]);
  });

  it("finds duplicate keys, however they are escaped", () => {
    expect(scan('{"b":[{"a":1,"\\u0061":2,"a":3}],"b":{"a":4}}').map(({ path }) => path)).toEqual([
      "/b/0/a",
      "/b/0/a",
      "/b",
    ]);
    expect(scan('[{"a":1},{"a":1},{"A":1,"a":{"a":1}}]')).toEqual([]);
    expect(scan('{"constructor":1,"__proto__":1,"toString":1}')).toEqual([]);
  });

  it.each(["9007199254740993", "12345678901234567890", "1e309", "-1e999", "1".repeat(400)])(
    "finds that %s would lose precision",
    (number) => {
      expect(scan(`[${number}]`)).toMatchObject([{ code: "bad-number", path: "/0" }]);
    },
  );

  it.each([
    "0",
    "-0",
    "1.0",
    "0.1",
    "0.10000000000000001",
    "1e21",
    "9007199254740991",
    "9007199254740992",
    "10000000000000000000000",
    "5e-324",
    "262013",
  ])("accepts the number %s", (number) => {
    expect(scan(number)).toEqual([]);
  });
});
