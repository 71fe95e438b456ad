import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "./main.ts";
import type { Result } from "./result.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const FUKUCHIYAMA = path("../../samples/fukuchiyama.json");
const CANCER = path("../../samples/cancer-plan.json");
const fukuchiyama = readFileSync(FUKUCHIYAMA, "utf8");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "logic-model-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): Promise<Result> => main(args, { LANG: "ja_JP.UTF-8" });
const at = (name: string) => join(folder, name);

function put(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** A model whose one measure is a reuse of nothing. */
const broken = JSON.stringify({
  format: "logic-model",
  version: 1,
  title: "",
  vision: { id: "vision", text: "", outcomes: [{ id: "o1", text: "", measures: [{ reuse: "m1" }] }] },
});

describe("validate", () => {
  it("lists the findings of a valid file", async () => {
    const { out, err, exitCode } = await run("validate", FUKUCHIYAMA);
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toContain("「認知症」の場面に当たるアウトカムがありません");
    expect(out).toContain("[reuse-wording-differs o4/m14]");
    expect(out).toMatch(/^注意 \(2\)$/m);
    expect(out.trimEnd().split("\n").at(-1)).toBe(`${FUKUCHIYAMA}: 正しく読み込めます。確認事項が21件あります。`);
  });

  it("says so where there is nothing to find", async () => {
    const model = { format: "logic-model", version: 1, title: "題", vision: { id: "vision", text: "目指す姿" } };
    const file = put("a.json", JSON.stringify(model));
    expect(await run("validate", file)).toEqual({
      out: `${file}: 正しく読み込めます。確認事項はありません。\n`,
      err: "",
      exitCode: 0,
    });
  });

  it("lists the problems of any other file, with their places", async () => {
    const file = put("broken.json", broken);
    const { out, exitCode } = await run("validate", file);
    expect(exitCode).toBe(1);
    expect(out).toContain("/vision/outcomes/0/measures/0/reuse\n  ");
    expect(out.trimEnd().split("\n").at(-1)).toBe(`${file}: 問題が1件あり、読み込めません。`);
  });

  it.each(["", "{", "PK\u0003\u0004", "null"])("finds problems in %j", async (text) => {
    const { out, exitCode } = await run("validate", put("a.json", text));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/問題が\d+件あり、読み込めません。\n$/);
  });

  it("prints one JSON document with --json, of always the same keys", async () => {
    const valid = await run("validate", FUKUCHIYAMA, "--json");
    expect(valid.exitCode).toBe(0);
    const report = JSON.parse(valid.out);
    expect(Object.keys(report)).toEqual(["file", "valid", "problems", "moreProblems", "findings"]);
    expect(report).toMatchObject({ file: FUKUCHIYAMA, valid: true, problems: [], moreProblems: 0 });
    expect(report.findings).toHaveLength(21);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: "reuse-wording-differs", severity: "warning", node: "m14", parent: "o4" }),
    );

    const file = put("broken.json", broken);
    const invalid = await run("validate", file, "--json", "--lang", "en");
    expect(invalid.exitCode).toBe(1);
    expect(JSON.parse(invalid.out)).toEqual({
      file,
      valid: false,
      problems: [
        {
          code: "dangling-reuse",
          path: "/vision/outcomes/0/measures/0/reuse",
          params: { id: "m1" },
          message: expect.stringMatching(/^[ -~“”‘’]+$/),
        },
      ],
      moreProblems: 0,
      findings: [],
    });
  });

  it("counts the problems that are too many to list", async () => {
    const measures = Array.from({ length: 130 }, (_, i) => ({ reuse: `m${i}` }));
    const model = { format: "logic-model", version: 1, title: "", vision: { id: "vision", text: "", measures } };
    const { out } = await run("validate", put("a.json", JSON.stringify(model)));
    expect(out).toContain("ほかに30件の問題があります。");
    expect(out).toContain("問題が130件あり");
  });

  it("does not let a file's words steer the terminal", async () => {
    const hostile = fukuchiyama.replace("入退院・外来支援を受けた患者数", "\\u0085[2J\\n");
    expect((await run("validate", put("a.json", hostile))).out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe("stats", () => {
  it("counts as JSON", async () => {
    const { out, exitCode } = await run("stats", FUKUCHIYAMA, "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual({
      outcomes: 6,
      rows: 55,
      measures: 37,
      reuses: 18,
      indicatorRows: 20,
      indicators: 19,
      indicatorReuses: 1,
      consultations: 6,
    });
  });

  it("counts in words", async () => {
    const { out } = await run("stats", CANCER, "--lang", "en");
    expect(out).toMatch(/^ +33 {2}measures$/m);
    expect(out).toMatch(/^ +2 {2}unplaced$/m);
  });

  it("tells problems on standard error", async () => {
    const { out, err, exitCode } = await run("stats", put("broken.json", broken), "--json");
    expect([exitCode, out]).toEqual([1, ""]);
    expect(err).toContain("/vision/outcomes/0/measures/0/reuse");
  });
});

describe("render", () => {
  it("writes the whole diagram as SVG", async () => {
    expect(await run("render", FUKUCHIYAMA, "-o", at("out.svg"))).toEqual({ out: "", err: "", exitCode: 0 });
    const svg = readFileSync(at("out.svg"), "utf8");
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain("施設看取り体制の充実");
    expect(svg.match(/\(再\)/g)).toHaveLength(19);
    expect(readdirSync(folder)).toEqual(["out.svg"]);
  });

  it("draws in each direction, with the goal on the right unless said", async () => {
    const draw = async (...options: string[]) => (await run("render", FUKUCHIYAMA, "-o", "-", ...options)).out;
    const right = await draw();
    expect(await draw("--direction", "goal-right")).toBe(right);
    const others = [await draw("--direction", "goal-left"), await draw("--direction", "goal-top")];
    expect(new Set([right, ...others]).size).toBe(3);
    for (const svg of others) expect(svg).toMatch(/<\/svg>\n$/);
  });

  it("sets one sheet of paper", async () => {
    expect((await run("render", FUKUCHIYAMA, "-o", at("sheet.svg"), "--page", "A3-landscape")).out).toBe("");
    expect(readdirSync(folder)).toEqual(["sheet.svg"]);
    expect(readFileSync(at("sheet.svg"), "utf8")).toMatch(/<svg [^>]*width="420mm" height="297mm"/);
  });

  it("numbers and names the sheets where one is not enough", async () => {
    const { out } = await run("render", CANCER, "-o", at("sheet.svg"), "--page", "A4-portrait");
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toContain("sheet-1.svg");
    expect(out.trimEnd().split("\n").sort()).toEqual(names.map(at).sort());

    const many = await run("render", CANCER, "-o", "-", "--page", "A4-portrait");
    expect(many).toEqual({ out: "", err: expect.stringContaining(`${names.length}枚`), exitCode: 2 });
  });

  it.each([
    ["--direction", "up"],
    ["--page", "B5"],
    ["--page", "toString"],
    ["--page", "A3-landscape", "--direction", "goal-top"],
  ])("refuses %s %s", async (...options) => {
    const { err, exitCode } = await run("render", FUKUCHIYAMA, "-o", at("a.svg"), ...options);
    expect([exitCode, err]).toEqual([2, expect.stringContaining("指定できる値: ")]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("replaces an older file, and follows a link to it", async () => {
    put("old.svg", "old");
    symlinkSync("old.svg", at("link.svg"));
    expect((await run("render", FUKUCHIYAMA, "-o", at("link.svg"))).exitCode).toBe(0);
    expect(readFileSync(at("old.svg"), "utf8")).toContain("<svg");
    expect(readdirSync(folder).sort()).toEqual(["link.svg", "old.svg"]);
  });

  it.skipIf(process.platform === "win32")("writes to a device as it is", async () => {
    expect((await run("render", FUKUCHIYAMA, "-o", "/dev/null")).exitCode).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("does not write over its input, whatever name it goes by", async () => {
    const input = put("model.json", fukuchiyama);
    symlinkSync("model.json", at("symbolic.svg"));
    linkSync(input, at("hard.svg"));
    for (const output of [input, `${folder}/../${basename(folder)}/model.json`, at("symbolic.svg"), at("hard.svg")]) {
      const { err, exitCode } = await run("render", input, "-o", output);
      expect([exitCode, err]).toEqual([2, expect.stringContaining("上書きしません")]);
    }
    expect(readFileSync(input, "utf8")).toBe(fukuchiyama);
  });

  it("leaves the older file as it is where the model has problems", async () => {
    const old = put("old.svg", "old");
    expect((await run("render", put("broken.json", broken), "-o", old)).exitCode).toBe(1);
    expect(readFileSync(old, "utf8")).toBe("old");
  });

  it("says where it cannot write", async () => {
    const output = at("none/a.svg");
    expect(await run("render", FUKUCHIYAMA, "-o", output)).toEqual({
      out: "",
      err: `${output}: ファイルまたはフォルダーが見つかりません。\n`,
      exitCode: 2,
    });
  });
});

it("schema prints the JSON Schema of the format", async () => {
  const { out, exitCode } = await run("schema");
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining("json-schema.org") });
});

describe("help, version and mistakes", () => {
  it("--help names every command, in the reader's language", async () => {
    const { out } = await run("--help");
    expect(out).toContain("使い方");
    for (const command of ["validate", "stats", "render", "schema"]) expect(out).toContain(`logic-model ${command}`);
    expect((await main(["--help"], { LANG: "en_US.UTF-8" })).out).toContain("Usage");
  });

  it("--version prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(path("../package.json"), "utf8"));
    expect((await run("--version")).out).toBe(`${version}\n`);
  });

  it.each([
    ["count a.json", "「count」という命令はありません。"],
    ["stats", "stats には、ファイルの指定が必要です。標準入力から読むには - を指定してください。"],
    ["stats a.json --jsno", "「--jsno」というオプションは、ここでは使えません。"],
    ["render a.json", "render には、書き出し先の指定（-o OUT.svg）が必要です。"],
  ])("“%s” is refused and points to --help", async (line, message) =>
    expect(await run(...line.split(" "))).toEqual({
      out: "",
      err: `${message}\n使い方は logic-model --help で表示できます。\n`,
      exitCode: 2,
    }),
  );

  it("a file that cannot be read is named, with the reason", async () => {
    const read = async (file: string) => (await run("validate", file)).err;
    expect(await read(at("a.json"))).toBe(`${at("a.json")}: ファイルまたはフォルダーが見つかりません。\n`);
    expect(await read(folder)).toBe(`${folder}: フォルダーです。ファイルを指定してください。\n`);
  });
});
