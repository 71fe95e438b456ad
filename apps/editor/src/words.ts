import type { Locale } from "@logic-model/core";

/** The words of the app itself. */
export interface AppWords {
  readonly app: string;
  readonly open: string;
  readonly save: string;
  readonly saveSvg: string;
  readonly saveSheet: string;
  readonly export: string;
  readonly samples: string;
  readonly sampleFukuchiyama: string;
  readonly sampleCancer: string;
  readonly welcome: string;
  readonly welcomeText: string;
  readonly drop: string;
  readonly private: string;
  readonly counts: string;
  readonly statuses: Readonly<Record<"draft" | "review" | "final", string>>;
  readonly findings: string;
  readonly findingsTitle: string;
  readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly noFindings: string;
  readonly findingsHint: string;
  readonly close: string;
  readonly problemsTitle: string;
  readonly problemsText: string;
  readonly problemPlace: string;
  readonly moreProblems: string;
  readonly opened: string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly unreadable: string;
  readonly direction: string;
  readonly directions: Readonly<Record<"goal-right" | "goal-left" | "goal-top", string>>;
  readonly language: string;
}

/** The words of the app, by language. */
export const WORDS: Readonly<Record<Locale, AppWords>> = {
  ja: {
    app: "ロジックモデル",
    open: "開く",
    save: "保存",
    saveSvg: "図（SVG）",
    saveSheet: "図（A3横・SVG）",
    export: "書き出す",
    samples: "見本",
    sampleFukuchiyama: "福知山市 在宅医療・介護連携",
    sampleCancer: "がん計画（記入例）",
    welcome: "ロジックモデルを開く",
    welcomeText: "ロジックモデルのファイル（.json）を選ぶか、この画面に置いてください。",
    drop: "ここに置くと開きます",
    private: "ファイルはこの端末の中だけで読み込まれ、外へは送られません。",
    counts: "アウトカム {outcomes}・施策 {measures}（再掲 {reuses}）・指標 {indicators}",
    statuses: { draft: "作成中", review: "確認中", final: "確定" },
    findings: "確認 {count}",
    findingsTitle: "確認すること",
    severities: { error: "要修正", warning: "要確認", info: "お知らせ" },
    noFindings: "確認することはありません。",
    findingsHint: "保存や書き出しは、このままでもできます。",
    close: "閉じる",
    problemsTitle: "「{name}」は開けませんでした",
    problemsText: "次の箇所を直してから、もう一度開いてください。元のファイルは変更していません。",
    problemPlace: "場所",
    moreProblems: "ほかに{count}件あります。",
    opened: "「{name}」を開きました。",
    saved: "「{name}」を保存しました。",
    saveFailed: "保存できませんでした。場所や空き容量を確かめて、もう一度保存してください。",
    unreadable: "「{name}」を読み取れませんでした。ファイルが移動や削除をされていないか確かめてください。",
    direction: "向き",
    directions: { "goal-right": "目指す姿が右", "goal-left": "目指す姿が左", "goal-top": "目指す姿が上" },
    language: "言語 / Language",
  },
  en: {
    app: "Logic model",
    open: "Open",
    save: "Save",
    saveSvg: "Diagram (SVG)",
    saveSheet: "Diagram (A3 landscape, SVG)",
    export: "Export",
    samples: "Samples",
    sampleFukuchiyama: "Fukuchiyama City: home medical and long-term care",
    sampleCancer: "Cancer plan (example)",
    welcome: "Open a logic model",
    welcomeText: "Choose a logic model file (.json), or drop it on this page.",
    drop: "Drop to open",
    private: "The file is read on this device only and is not sent anywhere.",
    counts: "{outcomes} outcomes, {measures} measures ({reuses} reuses), {indicators} indicators",
    statuses: { draft: "Draft", review: "In review", final: "Final" },
    findings: "Findings {count}",
    findingsTitle: "Things to check",
    severities: { error: "Error", warning: "Check", info: "Note" },
    noFindings: "Nothing to check.",
    findingsHint: "You can save and export as it is.",
    close: "Close",
    problemsTitle: "“{name}” could not be opened",
    problemsText: "Correct the following places and open it again. The file itself was not changed.",
    problemPlace: "Place",
    moreProblems: "{count} more.",
    opened: "Opened “{name}”.",
    saved: "Saved “{name}”.",
    saveFailed: "Could not save. Check the place and the free space, and save again.",
    unreadable: "Could not read “{name}”. Check that it has not been moved or deleted.",
    direction: "Direction",
    directions: { "goal-right": "Goal on the right", "goal-left": "Goal on the left", "goal-top": "Goal on top" },
    language: "言語 / Language",
  },
};
