import type { BaseLocale, NodeKind, Severity, Words } from "@logic-model/core";
import type { Stats } from "@logic-model/core/outline";
import type { CoverageCount } from "@logic-model/core/review";
import { fillTemplate, translate } from "@logic-model/core/vocabulary";
import type { CommandErrorCode } from "./command-error.ts";

type TextId =
  | "help"
  | "seeHelp"
  | "standardInput"
  | "validate.problems"
  | "validate.moreProblems"
  | "validate.noFindings"
  | "validate.findings"
  | "validate.suppressed"
  | "coverage.scene"
  | "coverage.noScene"
  | "coverage.noItem"
  | "coverage.zero"
  | "coverage.reuse"
  | "coverage.below"
  | "coverage.noScenes"
  | "coverage.orphans"
  | "coverage.items"
  | "coverage.unserved"
  | `coverage.count.${CoverageCount}`
  | `coverage.kind.${NodeKind}`
  | `error.${CommandErrorCode}`
  | `severity.${Severity}`
  | `stats.${keyof Stats}`;

/** The texts of the command line. Core has those of problems and findings. */
const WORDS: Readonly<Record<TextId, Words>> = {
  help: {
    ja: `logic-model — ロジックモデルのファイルの点検、集計、作図

使い方
  logic-model validate FILE [--json]           ファイルを検証し、点検の結果を表示する
      [--preset recommended|strict|all]            点検に使う規則の組（既定はファイルの設定、なければ recommended）
  logic-model stats FILE [--json]              アウトカム、施策、指標などの数を表示する
  logic-model coverage FILE [--json]           場面と事業項目ごとの数と、不足しているものを表示する
  logic-model render FILE -o OUT.svg           図をSVGで書き出す
      [--direction goal-right|goal-left|goal-top]  目指す姿の位置（既定は goal-right）
      [--page A3-landscape]                        用紙に合わせて分割する（A3・A4、landscape・portrait）
  logic-model schema                           ファイル形式のJSON Schemaを表示する

FILE に - を指定すると標準入力から読み込み、-o - を指定すると標準出力に書き出す。

オプション
  --lang ja|en    表示する言語（既定は日本語。環境変数がほかの言語なら英語）
  --json          JSONで表示する
  -h, --help      この説明を表示する
  --version       バージョンを表示する

終了コード
  0  成功（指摘があっても0）
  1  ファイルに問題があり、読み込めない
  2  使い方の誤り、またはファイルの読み書きの失敗
`,
    en: `logic-model — check, count and draw logic model files

Usage
  logic-model validate FILE [--json]           check that a file is valid, and list the findings
      [--preset recommended|strict|all]            the set of rules (default: the file’s own, or recommended)
  logic-model stats FILE [--json]              count outcomes, measures, indicators and more
  logic-model coverage FILE [--json]           show what each scene and business item has, and what is missing
  logic-model render FILE -o OUT.svg           draw the model as SVG
      [--direction goal-right|goal-left|goal-top]  the side of the vision (default: goal-right)
      [--page A3-landscape]                        fit it to paper (A3 or A4, landscape or portrait)
  logic-model schema                           print the JSON Schema of the file format

Use - as FILE to read standard input, and -o - to write to standard output.

Options
  --lang ja|en    language of the output (default: Japanese; English if the environment names another language)
  --json          print JSON
  -h, --help      print this help
  --version       print the version

Exit codes
  0  success, with or without findings
  1  the file has problems and can’t be read
  2  wrong usage, or a file that can’t be opened or written
`,
  },
  seeHelp: {
    ja: "使い方は logic-model --help で表示できます。",
    en: "Run logic-model --help for usage.",
  },
  standardInput: { ja: "標準入力", en: "standard input" },

  "validate.problems": {
    ja: "{file}: 問題が{count}件あり、読み込めません。",
    en: "{file}: can’t be read. Problems: {count}",
  },
  "validate.moreProblems": {
    ja: "ほかに{count}件の問題があります。",
    en: "{count} more {count|problem|problems}.",
  },
  "validate.noFindings": { ja: "{file}: 正しく読み込めます。指摘はありません。", en: "{file}: valid. No findings." },
  "validate.findings": {
    ja: "{file}: 正しく読み込めます。指摘が{count}件あります。",
    en: "{file}: valid. Findings: {count}",
  },
  "validate.suppressed": { ja: "このままにしている指摘 {count}件", en: "Dismissed findings: {count}" },
  "severity.error": { ja: "要修正", en: "Error" },
  "severity.warning": { ja: "要確認", en: "Warning" },
  "severity.info": { ja: "お知らせ", en: "Notice" },

  "stats.outcomes": { ja: "アウトカム", en: "outcomes" },
  "stats.outcomeReuses": { ja: "アウトカムの再掲", en: "reuses of outcomes" },
  "stats.rows": { ja: "施策の行", en: "rows of measures" },
  "stats.measures": { ja: "施策", en: "measures" },
  "stats.reuses": { ja: "施策の再掲", en: "reuses of measures" },
  "stats.indicatorRows": { ja: "指標の行", en: "rows of indicators" },
  "stats.indicators": { ja: "指標", en: "indicators" },
  "stats.indicatorReuses": { ja: "指標の再掲", en: "reuses of indicators" },
  "stats.consultations": { ja: "要相談の行", en: "rows with a consultation" },
  "stats.unplaced": { ja: "未配置", en: "unplaced" },

  "coverage.scene": { ja: "場面", en: "Scene" },
  "coverage.noScene": { ja: "場面なし", en: "No scene" },
  "coverage.noItem": { ja: "なし", en: "none" },
  "coverage.zero": { ja: "－", en: "-" },
  "coverage.reuse": { ja: "(再){text}", en: "(R) {text}" },
  "coverage.below": { ja: "（下に{count}行）", en: " (rows below: {count})" },
  "coverage.noScenes": {
    ja: "場面の付いた項目がないため、場面ごとの表はありません。",
    en: "No item has a scene, so there is no table by scene.",
  },
  "coverage.orphans": { ja: "場面のないもの", en: "Without a scene" },
  "coverage.items": { ja: "事業項目ごとの施策", en: "Measures by business item" },
  "coverage.unserved": { ja: "施策のない事業項目", en: "Business items without a measure" },
  "coverage.count.vision": { ja: "目指す姿", en: "Vision" },
  "coverage.count.outcomes": { ja: "アウトカム", en: "Outcomes" },
  "coverage.count.measures": { ja: "施策", en: "Measures" },
  "coverage.count.reuses": { ja: "再掲", en: "Reuses" },
  "coverage.count.indicators": { ja: "指標", en: "Indicators" },
  "coverage.kind.vision": { ja: "目指す姿", en: "Vision" },
  "coverage.kind.outcome": { ja: "アウトカム", en: "Outcome" },
  "coverage.kind.measure": { ja: "施策", en: "Measure" },
  "coverage.kind.indicator": { ja: "指標", en: "Indicator" },

  "error.no-command": { ja: "コマンドが指定されていません。", en: "No command given." },
  "error.unknown-command": {
    ja: "「{command}」というコマンドはありません。",
    en: "There is no command “{command}”.",
  },
  "error.unknown-option": {
    ja: "「{option}」というオプションは、ここでは使えません。",
    en: "The option “{option}” can’t be used here.",
  },
  "error.missing-value": { ja: "「{option}」の値が指定されていません。", en: "The option “{option}” needs a value." },
  "error.unexpected-value": {
    ja: "「{option}」には値を指定できません。",
    en: "The option “{option}” doesn’t take a value.",
  },
  "error.wrong-value": {
    ja: "「{option}」に「{value}」は指定できません。指定できる値: {allowed}",
    en: "“{value}” isn’t a valid value for “{option}”. Use one of: {allowed}",
  },
  "error.missing-file": {
    ja: "{command} には、ファイルの指定が必要です。標準入力から読むには - を指定してください。",
    en: "{command} needs a file. Use - to read standard input.",
  },
  "error.missing-output": {
    ja: "render には、書き出し先の指定（-o OUT.svg）が必要です。",
    en: "render needs an output file: -o OUT.svg",
  },
  "error.too-many-files": {
    ja: "{command} に指定したファイルが多すぎます。",
    en: "Too many files for {command}.",
  },
  "error.not-found": {
    ja: "{file}: ファイルまたはフォルダーが見つかりません。",
    en: "{file}: no such file or folder.",
  },
  "error.is-directory": {
    ja: "{file}: フォルダーです。ファイルを指定してください。",
    en: "{file}: is a folder. Specify a file.",
  },
  "error.not-permitted": {
    ja: "{file}: 読み書きする権限がありません。",
    en: "{file}: no permission to read or write.",
  },
  "error.cannot-read": { ja: "{file}: 読み込めません（{reason}）。", en: "{file}: can’t be read ({reason})." },
  "error.cannot-write": { ja: "{file}: 書き込めません（{reason}）。", en: "{file}: can’t be written ({reason})." },
  "error.output-is-input": {
    ja: "{file}: 読み込んだファイルには上書きしません。別の書き出し先を指定してください。",
    en: "{file}: is the input file. Specify another output file.",
  },
  "error.several-sheets": {
    ja: "用紙1枚に収まらず、{count}枚になります。標準出力ではなく、ファイルに書き出してください。",
    en: "The model takes {count} sheets. Write to a file instead of standard output.",
  },
};

/** Returns a text of the command line with its parameters filled in. */
export function text(id: TextId, locale: BaseLocale, params: Readonly<Record<string, string | number>> = {}): string {
  return fillTemplate(translate(WORDS[id], locale), params, locale);
}
