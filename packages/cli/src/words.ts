import type { BaseLocale, CoverageCount, NodeKind, Severity, Stats } from "@logic-model/core";
import type { CommandErrorCode } from "./command-error.ts";

/** What the command line says of its own; problems and findings have their words in core. */
interface Words {
  readonly help: string;
  readonly seeHelp: string;
  readonly error: Readonly<Record<CommandErrorCode, string>>;
  readonly stats: Readonly<Record<keyof Stats, string>>;
  readonly coverage: {
    readonly counts: Readonly<Record<CoverageCount, string>>;
    readonly kinds: Readonly<Record<NodeKind, string>>;
    readonly scene: string;
    readonly noScene: string;
    readonly noItem: string;
    readonly empty: string;
    readonly reuse: string;
    readonly below: string;
    readonly noScenes: string;
    readonly orphans: string;
    readonly items: string;
    readonly unserved: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly problems: string;
  readonly more: string;
  readonly noFindings: string;
  readonly findings: string;
  readonly suppressed: string;
  readonly standardInput: string;
}

/** The words of each language, with `{name}` where a parameter goes. */
export const WORDS: Readonly<Record<BaseLocale, Words>> = {
  ja: {
    help: `logic-model — ロジックモデルのファイルを確かめ、数え、図にする

使い方
  logic-model validate FILE [--json]           読み込めるかを確かめ、確認事項を表示する
      [--preset recommended|strict|all]            点検に使う規則の組（初めの値はファイルの設定、なければ recommended）
  logic-model stats FILE [--json]              アウトカム、施策、指標などの数を表示する
  logic-model coverage FILE [--json]           場面と事業項目ごとに、何があって何がないかを表示する
  logic-model render FILE -o OUT.svg           図をSVGで書き出す
      [--direction goal-right|goal-left|goal-top]  目指す姿を置く側（初めの値は goal-right）
      [--page A3-landscape]                        用紙に割り付ける（A3・A4、landscape・portrait）
  logic-model schema                           ファイル形式のJSON Schemaを表示する

FILE を - にすると標準入力から読み、-o - とすると標準出力に書く。

オプション
  --lang ja|en    表示する言語（初めの値は日本語。環境変数が別の言語なら英語）
  --json          プログラムで読むためのJSONで表示する
  -h, --help      この説明を表示する
  --version       版を表示する

終了コード
  0  できた（確認事項があっても0）
  1  ファイルに問題があり、読み込めない
  2  使い方の誤り、またはファイルを開けない・書けない
`,
    seeHelp: "使い方は logic-model --help で表示できます。",
    error: {
      "no-command": "命令が指定されていません。",
      "unknown-command": "「{command}」という命令はありません。",
      "unknown-option": "「{option}」というオプションは、ここでは使えません。",
      "missing-value": "「{option}」の値が指定されていません。",
      "unexpected-value": "「{option}」には値を指定できません。",
      "wrong-value": "「{option}」に「{value}」は指定できません。指定できる値: {allowed}",
      "missing-file": "{command} には、ファイルの指定が必要です。標準入力から読むには - を指定してください。",
      "missing-output": "render には、書き出し先の指定（-o OUT.svg）が必要です。",
      "too-many-files": "{command} に指定したファイルが多すぎます。",
      "not-found": "{file}: ファイルまたはフォルダーが見つかりません。",
      "is-directory": "{file}: フォルダーです。ファイルを指定してください。",
      "not-permitted": "{file}: 開く権限または書く権限がありません。",
      "cannot-read": "{file}: 読み込めません（{reason}）。",
      "cannot-write": "{file}: 書き込めません（{reason}）。",
      "output-is-input": "{file}: 読み込んだファイルには上書きしません。別の書き出し先を指定してください。",
      "several-sheets": "用紙1枚に収まらず、{count}枚になります。標準出力ではなく、ファイルに書き出してください。",
    },
    stats: {
      outcomes: "アウトカム",
      rows: "施策の行",
      measures: "施策",
      reuses: "施策の再掲",
      indicatorRows: "指標の行",
      indicators: "指標",
      indicatorReuses: "指標の再掲",
      consultations: "要相談の行",
      unplaced: "未配置",
    },
    coverage: {
      counts: { vision: "目指す姿", outcomes: "アウトカム", measures: "施策", reuses: "再掲", indicators: "指標" },
      kinds: { vision: "目指す姿", outcome: "アウトカム", measure: "施策", indicator: "指標" },
      scene: "場面",
      noScene: "場面なし",
      noItem: "なし",
      empty: "－",
      reuse: "(再)",
      below: "（下に{count}行）",
      noScenes: "場面の付いた項目がないため、場面ごとの表はありません。",
      orphans: "場面のないもの",
      items: "事業項目ごとの施策",
      unserved: "施策のない事業項目",
    },
    severity: { error: "要修正", warning: "要確認", info: "お知らせ" },
    problems: "{file}: 問題が{count}件あり、読み込めません。",
    more: "ほかに{more}件の問題があります。",
    noFindings: "{file}: 正しく読み込めます。確認事項はありません。",
    findings: "{file}: 正しく読み込めます。確認事項が{count}件あります。",
    suppressed: "このままにする確認事項 {count}件",
    standardInput: "標準入力",
  },
  en: {
    help: `logic-model — check, count and draw logic model files

Usage
  logic-model validate FILE [--json]           check that it can be read, and list findings
      [--preset recommended|strict|all]            the set of rules (the file’s own, or else recommended, by default)
  logic-model stats FILE [--json]              count outcomes, measures, indicators and more
  logic-model coverage FILE [--json]           show what there is, and is not, for each scene and business item
  logic-model render FILE -o OUT.svg           draw it as SVG
      [--direction goal-right|goal-left|goal-top]  the side of the vision (goal-right by default)
      [--page A3-landscape]                        set it on paper (A3 or A4, landscape or portrait)
  logic-model schema                           print the JSON Schema of the file format

With - for FILE it reads standard input; with -o - it writes to standard output.

Options
  --lang ja|en    language of the messages (Japanese, or English where the environment names another language)
  --json          print JSON for programs
  -h, --help      print this text
  --version       print the version

Exit codes
  0  done (findings alone do not fail)
  1  the file has problems and cannot be read
  2  wrong usage, or a file that cannot be opened or written
`,
    seeHelp: "Run logic-model --help for usage.",
    error: {
      "no-command": "No command was given.",
      "unknown-command": "There is no command “{command}”.",
      "unknown-option": "The option “{option}” cannot be used here.",
      "missing-value": "The option “{option}” needs a value.",
      "unexpected-value": "The option “{option}” takes no value.",
      "wrong-value": "“{value}” is not a value of “{option}”. Use one of: {allowed}",
      "missing-file": "{command} needs a file. Use - to read standard input.",
      "missing-output": "render needs the file to write: -o OUT.svg",
      "too-many-files": "Too many files for {command}.",
      "not-found": "{file}: no such file or folder.",
      "is-directory": "{file}: is a folder. Name a file.",
      "not-permitted": "{file}: no permission to open or write it.",
      "cannot-read": "{file}: cannot be read ({reason}).",
      "cannot-write": "{file}: cannot be written ({reason}).",
      "output-is-input": "{file}: will not write over the file it reads. Name another file.",
      "several-sheets": "It takes {count} sheets. Write them to files instead of standard output.",
    },
    stats: {
      outcomes: "outcomes",
      rows: "rows of measures",
      measures: "measures",
      reuses: "reuses of measures",
      indicatorRows: "rows of indicators",
      indicators: "indicators",
      indicatorReuses: "reuses of indicators",
      consultations: "rows to be agreed",
      unplaced: "unplaced",
    },
    coverage: {
      counts: {
        vision: "Vision",
        outcomes: "Outcomes",
        measures: "Measures",
        reuses: "Reuses",
        indicators: "Indicators",
      },
      kinds: { vision: "Vision", outcome: "Outcome", measure: "Measure", indicator: "Indicator" },
      scene: "Scene",
      noScene: "No scene",
      noItem: "none",
      empty: "-",
      reuse: "(R) ",
      below: " (rows below: {count})",
      noScenes: "No item has a scene, so there is no table by scene.",
      orphans: "Without a scene",
      items: "Measures by business item",
      unserved: "Business items without a measure",
    },
    severity: { error: "To be corrected", warning: "Warning", info: "Note" },
    problems: "{file}: cannot be read. Problems: {count}",
    more: "There are {more} more problems.",
    noFindings: "{file}: valid. No findings.",
    findings: "{file}: valid. Findings: {count}",
    suppressed: "Findings left as they are: {count}",
    standardInput: "standard input",
  },
};
