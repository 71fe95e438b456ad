import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const COMMAND = [
  "--disable-warning=ExperimentalWarning",
  "--conditions=@logic-model/source",
  path("index.ts"),
] as const;
const FUKUCHIYAMA = path("../../samples/fukuchiyama.json");
const CANCER = path("../../samples/cancer-plan.json");
const fukuchiyama = readFileSync(FUKUCHIYAMA, "utf8");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "logic-model-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The real command, in a folder of its own and a Japanese environment. */
function run(args: readonly string[], input = "", env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "ja_JP.UTF-8", ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
}

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const broken = JSON.stringify({
  format: "logic-model",
  version: 1,
  title: "",
  vision: { id: "vision", text: "", outcomes: [{ id: "o1", text: "", measures: [{ reuse: "m1" }] }] },
});

describe("validate", () => {
  it("lists the findings of a valid file and ends with 0", () => {
    const { status, stdout, stderr } = run(["validate", FUKUCHIYAMA]);
    expect(stderr).toBe("");
    expect(stdout).toContain("「認知症」の場面に当たるアウトカムがありません");
    expect(stdout).toContain("[reuse-wording-differs o4/m14]");
    expect(stdout).toMatch(/^注意 \(2\)$/m);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(`${FUKUCHIYAMA}: 正しく読み込めます。確認事項が21件あります。`);
    expect(status).toBe(0);
  });

  it("says so where there is nothing to find", () => {
    const model = { format: "logic-model", version: 1, title: "題", vision: { id: "vision", text: "目指す姿" } };
    const { status, stdout } = run(["validate", put("a.json", JSON.stringify(model))]);
    expect([status, stdout]).toEqual([0, "a.json: 正しく読み込めます。確認事項はありません。\n"]);
  });

  it("lists the problems of any other file, with their places, and ends with 1", () => {
    const { status, stdout } = run(["validate", put("broken.json", broken)]);
    expect(stdout).toContain("/vision/outcomes/0/measures/0/reuse\n  ");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("broken.json: 問題が1件あり、読み込めません。");
    expect(status).toBe(1);
  });

  it.each(["", "{", "PK\u0003\u0004", "null"])("ends with 1 for %j", (text) => {
    const { status, stdout, stderr } = run(["validate", "-"], text);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/標準入力: 問題が\d+件あり、読み込めません。\n$/);
  });

  it("prints one JSON document with --json", () => {
    const valid = JSON.parse(run(["validate", FUKUCHIYAMA, "--json"]).stdout);
    expect(Object.keys(valid)).toEqual(["file", "valid", "problems", "moreProblems", "findings"]);
    expect(valid).toMatchObject({ file: FUKUCHIYAMA, valid: true, problems: [], moreProblems: 0 });
    expect(valid.findings).toHaveLength(21);
    expect(valid.findings).toContainEqual(
      expect.objectContaining({ rule: "reuse-wording-differs", severity: "warning", node: "m14", parent: "o4" }),
    );

    const { status, stdout } = run(["validate", "-", "--json", "--lang", "en"], broken);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      file: "-",
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

  it("does not let a file's words steer the terminal", () => {
    const hostile = fukuchiyama.replace("入退院・外来支援を受けた患者数", "\\u001b[2J\\u0007");
    expect(run(["validate", "-"], hostile).stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe("stats", () => {
  it("counts as JSON", () => {
    const { status, stdout } = run(["stats", FUKUCHIYAMA, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
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

  it("counts in words", () => {
    const { status, stdout } = run(["stats", "-", "--lang", "en"], readFileSync(CANCER, "utf8"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +33 {2}measures$/m);
    expect(stdout).toMatch(/^ +2 {2}unplaced$/m);
  });

  it("tells the problems on standard error and ends with 1", () => {
    const { status, stdout, stderr } = run(["stats", "-", "--json"], broken);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("/vision/outcomes/0/measures/0/reuse");
  });
});

describe("render", () => {
  it("writes the whole diagram as SVG", () => {
    const { status, stdout, stderr } = run(["render", FUKUCHIYAMA, "-o", "out.svg"]);
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
    const svg = readFileSync(join(folder, "out.svg"), "utf8");
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain("施設看取り体制の充実");
    expect(svg.match(/\(再\)/g)).toHaveLength(19);
    expect(readdirSync(folder)).toEqual(["out.svg"]);
  });

  it("writes to standard output with -o -", () => {
    const { status, stdout } = run(["render", "-", "-o", "-"], fukuchiyama);
    expect(status).toBe(0);
    expect(stdout).toMatch(/<\/svg>\n$/);
  });

  it.each(["goal-right", "goal-left", "goal-top"])("draws with %s", (direction) => {
    const { status, stdout } = run(["render", FUKUCHIYAMA, "-o", "-", "--direction", direction]);
    expect(status).toBe(0);
    expect(stdout === run(["render", FUKUCHIYAMA, "-o", "-"]).stdout).toBe(direction === "goal-right");
  });

  it("refuses a direction or a page that does not exist", () => {
    const { status, stderr } = run(["render", FUKUCHIYAMA, "-o", "a.svg", "--direction", "up"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("goal-right, goal-left, goal-top")]);
    expect(run(["render", FUKUCHIYAMA, "-o", "a.svg", "--page", "B5"]).status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("replaces an older file and follows a link to it", () => {
    put("old.svg", "old");
    symlinkSync("old.svg", join(folder, "link.svg"));
    expect(run(["render", FUKUCHIYAMA, "-o", "link.svg"]).status).toBe(0);
    expect(readFileSync(join(folder, "old.svg"), "utf8")).toContain("<svg");
    expect(readdirSync(folder).sort()).toEqual(["link.svg", "old.svg"]);
  });

  it("writes to a device as it is", () => {
    expect(run(["render", FUKUCHIYAMA, "-o", "/dev/null"]).status).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.each([
    ["by its name", "model.json"],
    ["by another path", "./../$folder/model.json"],
    ["by a symbolic link", "symbolic.svg"],
    ["by a hard link", "hard.svg"],
  ])("does not write over its input, %s", (_, output) => {
    put("model.json", fukuchiyama);
    symlinkSync("model.json", join(folder, "symbolic.svg"));
    linkSync(join(folder, "model.json"), join(folder, "hard.svg"));
    const { status, stderr } = run(["render", "model.json", "-o", output.replace("$folder", folder.split("/").at(-1) as string)]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("上書きしません")]);
    expect(readFileSync(join(folder, "model.json"), "utf8")).toBe(fukuchiyama);
  });

  it("leaves the older file as it is where the model has problems or the folder does not exist", () => {
    put("old.svg", "old");
    expect(run(["render", "-", "-o", "old.svg"], broken).status).toBe(1);
    expect(run(["render", FUKUCHIYAMA, "-o", "none/a.svg"]).status).toBe(2);
    expect(readFileSync(join(folder, "old.svg"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["old.svg"]);
  });
});

describe("schema", () => {
  it("prints the JSON Schema of the format", () => {
    const { status, stdout } = run(["schema"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining("json-schema.org") });
  });
});

describe("help, version and mistakes", () => {
  it("--help names every command, in the reader's language", () => {
    const japanese = run(["--help"]);
    expect([japanese.status, japanese.stderr]).toEqual([0, ""]);
    expect(japanese.stdout).toContain("使い方");
    expect(run(["--help"], "", { LANG: "en_US.UTF-8" }).stdout).toContain("Usage");
    for (const command of ["validate", "stats", "render", "schema"])
      expect(japanese.stdout).toContain(`logic-model ${command}`);
  });

  it("--version prints the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path("../package.json"), "utf8"));
    expect(run(["--version"]).stdout).toBe(`${version}\n`);
  });

  it.each([
    [[], "命令が指定されていません。"],
    [["count", "a.json"], "「count」という命令はありません。"],
    [["stats"], "stats には、ファイルの指定が必要です。標準入力から読むには - を指定してください。"],
    [["stats", "a.json", "--jsno"], "「--jsno」というオプションは、ここでは使えません。"],
  ])("%j ends with 2 and points to --help", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`${message}\n使い方は logic-model --help で表示できます。\n`);
  });

  it.each([
    ["missing.json", "missing.json: ファイルまたはフォルダーが見つかりません。\n"],
    [".", ".: フォルダーです。ファイルを指定してください。\n"],
  ])("a file that cannot be read (%s) ends with 2", (file, message) => {
    const { status, stdout, stderr } = run(["validate", file]);
    expect([status, stdout, stderr]).toEqual([2, "", message]);
  });

  it("a reader that stops early is no failure", async () => {
    const child = spawn(process.execPath, [...COMMAND, "render", FUKUCHIYAMA, "-o", "-"]);
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, errors]).toEqual([0, ""]);
  });
});
