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
import { readLogicModel } from "@logic-model/core";
import { lint, RULES } from "@logic-model/core/lint";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "./main.ts";
import type { Result } from "./result.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const FUKUCHIYAMA = path("../../samples/fukuchiyama.json");
const CANCER = path("../../samples/cancer-plan.json");
const fukuchiyama = readFileSync(FUKUCHIYAMA, "utf8");

/** Returns how many findings a model has, of one severity or of all. */
function count(text: string, severity?: string): number {
  const read = readLogicModel(text);
  if (!read.ok) throw new Error("the model is valid");
  return lint(read.model).filter((finding) => !severity || finding.severity === severity).length;
}

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

/** A model whose only measure is a reuse of a measure that doesn't exist. */
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
    expect(count(fukuchiyama)).toBeGreaterThan(10);
    expect(out.split("\n")).toContain(`要確認 (${count(fukuchiyama, "warning")})`);
    expect(out.trimEnd().split("\n").at(-1)).toBe(
      `${FUKUCHIYAMA}: 正しく読み込めます。指摘が${count(fukuchiyama)}件あります。`,
    );
  });

  it("reports that there are no findings", async () => {
    const lint = { rules: Object.fromEntries(RULES.map(({ id }) => [id, "off"])) };
    const file = put("a.json", JSON.stringify({ ...JSON.parse(fukuchiyama), lint }));
    expect(await run("validate", file)).toEqual({
      out: `${file}: 正しく読み込めます。指摘はありません。\n`,
      err: "",
      exitCode: 0,
    });
  });

  it("applies the preset of the option, else that of the file", async () => {
    const measures = [
      { id: "m1", text: "研修", lead: "高齢福祉課" },
      { id: "m2", text: "窓口" },
    ];
    const model = { format: "logic-model", version: 1, title: "題", vision: { id: "vision", text: "", measures } };
    const plain = put("plain.json", JSON.stringify(model));
    const strict = put("strict.json", JSON.stringify({ ...model, lint: { preset: "strict" } }));
    const isFound = async (...args: string[]) =>
      (await run("validate", ...args)).out.includes("[measure-without-lead m2]");
    expect([
      await isFound(plain),
      await isFound(plain, "--preset", "strict"),
      await isFound(plain, "--preset", "all"),
    ]).toEqual([false, true, true]);
    expect([await isFound(strict), await isFound(strict, "--preset", "recommended")]).toEqual([true, false]);

    const { err, exitCode } = await run("validate", plain, "--preset", "gentle");
    expect([exitCode, err]).toEqual([2, expect.stringContaining("指定できる値: recommended, strict, all")]);
  });

  it("counts the dismissed findings, and lists them with their reasons with --json", async () => {
    const suppressions = [
      { rule: "scene-without-outcome", subject: "dementia", reason: "認知症施策推進計画で扱う" },
      { rule: "reuse-wording-differs", node: "m14", parent: "o4", reason: "協議中" },
      { rule: "reuse-wording-differs", node: "m14", parent: "o1", reason: "今はない" },
    ];
    const file = put("a.json", JSON.stringify({ ...JSON.parse(fukuchiyama), lint: { suppressions } }));
    const { out, exitCode } = await run("validate", file);
    expect(exitCode).toBe(0);
    expect(out).not.toContain("認知症");
    expect(out.trimEnd().split("\n").slice(-2)).toEqual([
      `${file}: 正しく読み込めます。指摘が${count(fukuchiyama) - 2}件あります。`,
      "このままにしている指摘 2件",
    ]);

    const { findings, suppressed } = JSON.parse((await run("validate", file, "--json")).out);
    expect(findings).toHaveLength(count(fukuchiyama) - 2);
    expect(suppressed).toHaveLength(2);
    expect(suppressed).toEqual(
      expect.arrayContaining(
        suppressions.slice(0, 2).map((own) => expect.objectContaining({ ...own, message: expect.any(String) })),
      ),
    );
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

  it("prints one JSON document with --json, always with the same keys", async () => {
    const valid = await run("validate", FUKUCHIYAMA, "--json");
    expect(valid.exitCode).toBe(0);
    const report = JSON.parse(valid.out);
    expect(Object.keys(report)).toEqual(["file", "valid", "problems", "moreProblems", "findings", "suppressed"]);
    expect(report).toMatchObject({ file: FUKUCHIYAMA, valid: true, problems: [], moreProblems: 0, suppressed: [] });
    expect(report.findings).toHaveLength(count(fukuchiyama));
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
      suppressed: [],
    });
  });

  it("counts the problems that don't fit on the list", async () => {
    const measures = Array.from({ length: 130 }, (_, i) => ({ reuse: `m${i}` }));
    const model = { format: "logic-model", version: 1, title: "", vision: { id: "vision", text: "", measures } };
    const { out } = await run("validate", put("a.json", JSON.stringify(model)));
    expect(out).toContain("ほかに30件の問題があります。");
    expect(out).toContain("問題が130件あり");
  });

  it("keeps control characters of a file out of the terminal", async () => {
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
      outcomeReuses: 0,
      rows: 55,
      measures: 37,
      reuses: 18,
      indicatorRows: 20,
      indicators: 19,
      indicatorReuses: 1,
      consultations: 6,
    });
  });

  it("counts as text", async () => {
    const { out } = await run("stats", CANCER, "--lang", "en");
    expect(out).toMatch(/^ +33 {2}measures$/m);
    expect(out).toMatch(/^ +2 {2}unplaced$/m);
  });

  it("reports problems on standard error", async () => {
    const { out, err, exitCode } = await run("stats", put("broken.json", broken), "--json");
    expect([exitCode, out]).toEqual([1, ""]);
    expect(err).toContain("/vision/outcomes/0/measures/0/reuse");
  });
});

describe("coverage", () => {
  /** Returns the sample with business items on three measures, and a scene that no profile has. */
  function marked(): string {
    const file = JSON.parse(fukuchiyama);
    const [o1, o2, o3, , o5] = file.vision.outcomes;
    o1.measures[2].businessItems = ["training"];
    o2.measures[12].businessItems = ["consulting", "publicity"];
    o5.measures[0].businessItems = ["resources", "leaflets"];
    o3.scenes.push("小児\n在宅");
    return put("marked.json", JSON.stringify(file));
  }

  it("counts by scene, with dashes for gaps, and lists what has no scene", async () => {
    const { out, err, exitCode } = await run("coverage", FUKUCHIYAMA);
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toBe(`\
場面            目指す姿  アウトカム  施策  再掲  指標
日常の療養支援         1           1    10     6     9
入退院支援             1           1     8    －     3
急変時の対応           1           1     4     5     1
看取り                 1           1     3     7     2
認知症                －          －    －    －    －
感染症                 1           1     9    －     2
災害                   1           1     9    －     2
場面なし              －           1     3     1     2

場面のないもの (1)
  アウトカム 多職種・多機関が連携した支援をうけることができる（下に6行） [vision/o5]
`);
    expect(readFileSync(path("../../../docs/cli.md"), "utf8")).toContain(out);
    const english = await run("coverage", FUKUCHIYAMA, "--lang", "en");
    expect(readFileSync(path("../../../docs/cli.en.md"), "utf8")).toContain(english.out);
  });

  it("shows measures by scene and business item if there are any, and the items without measures", async () => {
    const { out } = await run("coverage", marked());
    expect(out).toContain(`
小児 在宅              1           1     4     5     1
`);
    expect(out).toContain(`
事業項目ごとの施策
場面            ア  イ  ウ  エ  オ  カ  キ  ク  leaflets  なし
日常の療養支援  －  －  －  －   1   1   1  －        －    13
入退院支援      －  －  －  －  －   1  －  －        －     7
`);
    expect(out).toContain(`
場面なし         1  －  －  －  －  －  －  －         1     3
  ア 地域の医療・介護の資源の把握
`);
    expect(out).toMatch(
      /\n施策のない事業項目 \(4\)\n {2}イ .* \[issues\]\n.*ウ .*\n.*エ .*\n.*ク .*\[municipalities\]\n$/,
    );
  });

  it("prints ids, counts and the keys of the rows with --json", async () => {
    const { scenes, businessItems } = JSON.parse((await run("coverage", marked(), "--json")).out);
    expect(scenes.map((line: { scene: string }) => line.scene)).toEqual([
      ...["dailyCare", "admissionDischarge", "emergency", "endOfLife", "dementia", "infection", "disaster"],
      "小児\n在宅",
      null,
    ]);
    expect(scenes[3]).toMatchObject({
      title: "看取り",
      vision: { count: 1, rows: ["/vision"] },
      outcomes: { count: 1, rows: ["vision/o4"] },
      measures: { count: 3, rows: ["o4/m39", "o4/m40", "o4/m42"] },
      reuses: { count: 7 },
      indicators: { count: 2, rows: ["o4/i14", "o4/i15"] },
      withoutBusinessItem: { count: 9 },
    });
    expect(scenes[3].businessItems).toContainEqual({ businessItem: "training", count: 1, rows: ["o4/m3"] });
    expect(scenes[4].outcomes).toEqual({ count: 0, rows: [] });
    expect(businessItems).toContainEqual({
      businessItem: "training",
      label: "カ",
      title: "医療・介護関係者の研修",
      measures: 1,
    });
    expect(businessItems).toContainEqual({ businessItem: "leaflets", label: "", title: "leaflets", measures: 1 });
  });

  it("reports that there are no scenes", async () => {
    expect((await run("coverage", CANCER)).out).toBe("場面の付いた項目がないため、場面ごとの表はありません。\n");
    expect((await run("coverage", CANCER, "--lang", "en")).out).toMatch(/^No item has a scene/);
  });

  it("reports problems on standard error", async () => {
    const { out, err, exitCode } = await run("coverage", put("broken.json", broken));
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

  it("draws in each direction; the goal is on the right by default", async () => {
    const draw = async (...options: string[]) => (await run("render", FUKUCHIYAMA, "-o", "-", ...options)).out;
    const right = await draw();
    expect(await draw("--direction", "goal-right")).toBe(right);
    const others = [await draw("--direction", "goal-left"), await draw("--direction", "goal-top")];
    expect(new Set([right, ...others]).size).toBe(3);
    for (const svg of others) expect(svg).toMatch(/<\/svg>\n$/);
  });

  it("fits one sheet of paper", async () => {
    expect((await run("render", FUKUCHIYAMA, "-o", at("sheet.svg"), "--page", "A3-landscape")).out).toBe("");
    expect(readdirSync(folder)).toEqual(["sheet.svg"]);
    expect(readFileSync(at("sheet.svg"), "utf8")).toMatch(/<svg [^>]*width="420mm" height="297mm"/);
  });

  it("numbers the sheets if there are several, and prints their names", async () => {
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

  it.skipIf(process.platform === "win32")("writes to a device", async () => {
    expect((await run("render", FUKUCHIYAMA, "-o", "/dev/null")).exitCode).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("doesn't overwrite its input under any name", async () => {
    const input = put("model.json", fukuchiyama);
    symlinkSync("model.json", at("symbolic.svg"));
    linkSync(input, at("hard.svg"));
    for (const output of [input, `${folder}/../${basename(folder)}/model.json`, at("symbolic.svg"), at("hard.svg")]) {
      const { err, exitCode } = await run("render", input, "-o", output);
      expect([exitCode, err]).toEqual([2, expect.stringContaining("上書きしません")]);
    }
    expect(readFileSync(input, "utf8")).toBe(fukuchiyama);
  });

  it("keeps the older file if the model has problems", async () => {
    const old = put("old.svg", "old");
    expect((await run("render", put("broken.json", broken), "-o", old)).exitCode).toBe(1);
    expect(readFileSync(old, "utf8")).toBe("old");
  });

  it("reports a path that it can't write to", async () => {
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
    for (const command of ["validate", "stats", "coverage", "render", "schema"])
      expect(out).toContain(`logic-model ${command}`);
    expect((await main(["--help"], { LANG: "en_US.UTF-8" })).out).toContain("Usage");
  });

  it("--version prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(path("../package.json"), "utf8"));
    expect((await run("--version")).out).toBe(`${version}\n`);
  });

  it.each([
    ["count a.json", "「count」というコマンドはありません。"],
    ["stats", "stats には、ファイルの指定が必要です。標準入力から読むには - を指定してください。"],
    ["stats a.json --jsno", "「--jsno」というオプションは、ここでは使えません。"],
    ["render a.json", "render には、書き出し先の指定（-o OUT.svg）が必要です。"],
  ])("“%s” is rejected and points to --help", async (line, message) =>
    expect(await run(...line.split(" "))).toEqual({
      out: "",
      err: `${message}\n使い方は logic-model --help で表示できます。\n`,
      exitCode: 2,
    }),
  );

  it("a file that can't be read is reported with the reason", async () => {
    const read = async (file: string) => (await run("validate", file)).err;
    expect(await read(at("a.json"))).toBe(`${at("a.json")}: ファイルまたはフォルダーが見つかりません。\n`);
    expect(await read(folder)).toBe(`${folder}: フォルダーです。ファイルを指定してください。\n`);
  });
});
