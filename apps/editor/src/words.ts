import type { BaseLocale } from "@logic-model/core";

/** The messages of the app. */
export interface AppWords {
  readonly app: string;
  readonly untitled: string;
  // Header
  readonly start: string;
  readonly open: string;
  readonly save: string;
  readonly saveAs: string;
  readonly info: string;
  readonly print: string;
  readonly printPage: string;
  readonly printA3: string;
  readonly printA4: string;
  readonly paperPage: string;
  readonly paperA3: string;
  readonly paperA4: string;
  readonly export: string;
  readonly menu: string;
  readonly direction: string;
  readonly directions: Readonly<Record<"goal-right" | "goal-left" | "goal-top", string>>;
  readonly language: string;
  readonly languages: Readonly<Record<"ja" | "en", string>>;
  readonly counts: string;
  readonly statuses: Readonly<Record<"draft" | "review" | "final", string>>;
  // Save state
  readonly stateSaved: string;
  readonly stateNew: string;
  readonly stateUnsaved: string;
  readonly stateKept: string;
  // Start page
  readonly welcome: string;
  readonly create: string;
  readonly templates: Readonly<Record<"blank" | "fourScenes" | "medicalPlan", string>>;
  readonly templateTexts: Readonly<Record<"blank" | "fourScenes" | "medicalPlan", string>>;
  readonly openTitle: string;
  readonly openText: string;
  readonly drop: string;
  readonly private: string;
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly recentTitle: string;
  readonly resume: string;
  readonly reopenLabel: string;
  readonly discard: string;
  readonly resumeLabel: string;
  readonly discardLabel: string;
  readonly discardTitle: string;
  readonly discardText: string;
  readonly unknownTime: string;
  readonly looking: string;
  readonly keptUnreadable: string;
  readonly oddTitle: string;
  readonly oddText: string;
  readonly oddUnnamed: string;
  readonly oddBroken: string;
  readonly oddNewer: string;
  readonly download: string;
  readonly downloadLabel: string;
  readonly remove: string;
  readonly removeLabel: string;
  readonly removeTitle: string;
  readonly removeText: string;
  readonly samples: string;
  readonly sampleFukuchiyama: string;
  readonly sampleCancer: string;
  // Notices
  readonly opened: string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly saving: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly lateTitle: string;
  readonly lateText: string;
  readonly keptHere: string;
  readonly printFailed: string;
  readonly unreadable: string;
  readonly close: string;
  readonly cancel: string;
  readonly problemsTitle: string;
  readonly problemsText: string;
  readonly problemPlace: string;
  readonly moreProblems: string;
  // Storage and other tabs
  readonly storageFailed: string;
  readonly saveToFile: string;
  readonly separate: string;
  readonly header: string;
  readonly notice: string;
  readonly editor: string;
  readonly question: string;
  readonly faultTitle: string;
  readonly faultText: string;
  readonly faultDetails: string;
  readonly again: string;
  readonly saveWork: string;
  readonly reload: string;
  readonly tabAsked: string;
  readonly tabViewing: string;
  readonly tabTaken: string;
  readonly tabView: string;
  readonly tabEdit: string;
  // Questions
  readonly keptTitle: string;
  readonly keptText: string;
  readonly keptResume: string;
  readonly keptFile: string;
  readonly overwriteTitle: string;
  readonly overwriteText: string;
  readonly overwrite: string;
  readonly leaveTitle: string;
  readonly leaveText: string;
  readonly leaveSave: string;
  readonly leaveLose: string;
  // Fields of the model
  readonly title: string;
  readonly organization: string;
  readonly organizationCode: string;
  readonly organizationCodeHint: string;
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly periodHint: string;
  readonly plan: string;
  readonly planHint: string;
  readonly profile: string;
  readonly status: string;
  readonly noStatus: string;
  readonly note: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly sourcePublisher: string;
  readonly sourceUrl: string;
  readonly sourceDate: string;
  readonly apply: string;
  readonly infoOpen: string;
  readonly infoBack: string;
  readonly infoLocked: string;
  readonly infoDrop: string;
}

/** The messages of the app, by language. */
export const WORDS: Readonly<Record<BaseLocale, AppWords>> = {
  ja: {
    app: "ロジックモデル",
    untitled: "題名なし",
    start: "はじめの画面",
    open: "開く",
    save: "保存",
    saveAs: "別名で保存",
    info: "基本情報",
    print: "印刷",
    printPage: "表示中の資料を印刷（A4）",
    printA3: "印刷（A3横）",
    printA4: "印刷（A4横）",
    paperPage: "表示中の資料（A4）",
    paperA3: "A3横",
    paperA4: "A4横",
    export: "書き出す",
    menu: "メニュー",
    direction: "向き",
    directions: { "goal-right": "目指す姿が右", "goal-left": "目指す姿が左", "goal-top": "目指す姿が上" },
    language: "言語 / Language",
    languages: { ja: "日本語", en: "English" },
    counts: "{outcome} {outcomeCount}・{measure} {measureCount}（再掲 {reuseCount}）・{indicator} {indicatorCount}",
    statuses: { draft: "作成中", review: "確認中", final: "確定" },
    stateSaved: "保存済み",
    stateNew: "まだファイルに保存していません",
    stateUnsaved: "未保存",
    stateKept: "未保存（この端末には自動保存済み）",
    welcome: "ロジックモデルを作る・開く",
    create: "新しく作る",
    templates: { blank: "白紙", fourScenes: "4つの場面", medicalPlan: "医療計画型" },
    templateTexts: {
      blank: "目指す姿だけから始めます。",
      fourScenes: "日常の療養支援、入退院支援、急変時の対応、看取りのアウトカムを用意します。",
      medicalPlan: "分野別、中間、初期アウトカムの流れを用意します。",
    },
    openTitle: "ファイルを開く",
    openText: "ロジックモデルのファイル（.json）を選ぶか、この画面に置いてください。",
    drop: "ここに置くと開きます",
    private: "ファイルはこの端末の中だけで扱い、外へは送りません。",
    unsavedTitle: "保存していない編集",
    unsavedText: "この端末に自動保存されています。続きを開いて、ファイルに保存してください。",
    recentTitle: "最近開いたもの",
    resume: "続きを開く",
    reopenLabel: "「{name}」を開く",
    discard: "破棄",
    resumeLabel: "「{name}」の続きを開く",
    discardLabel: "「{name}」の編集を破棄",
    discardTitle: "「{name}」の編集を破棄しますか",
    discardText: "この端末に自動保存された編集を消します。元に戻すことはできません。ファイルは変更しません。",
    unknownTime: "日時不明",
    looking: "この端末に保存されているものを確認しています…",
    keptUnreadable:
      "この端末に保存されているものを読み取れません。編集しても自動保存されないことがあるため、「保存」でファイルに保存してください。ブラウザを開き直すと、読み取れることがあります。",
    oddTitle: "読み取れなかった保存データ",
    oddText:
      "この端末に残してあり、ほかの文書には影響しません。ダウンロードすると、中身を調べたり、詳しい人に渡したりできます。",
    oddUnnamed: "名前のないデータ",
    oddBroken: "壊れているか、別のデータのため、開けません。",
    oddNewer: "このアプリの新しい版が保存しました。新しい版で開けます。",
    download: "ダウンロード",
    downloadLabel: "「{name}」をダウンロード",
    remove: "削除",
    removeLabel: "「{name}」を削除",
    removeTitle: "「{name}」を削除しますか",
    removeText:
      "この端末から消します。元に戻すことはできません。必要なものかもしれないときは、先にダウンロードしてください。",
    samples: "見本",
    sampleFukuchiyama: "福知山市 在宅医療・介護連携",
    sampleCancer: "がん計画（記入例）",
    opened: "「{name}」を開きました。",
    saved: "「{name}」を保存しました。",
    saveFailed: "保存できませんでした。場所や空き容量を確かめて、もう一度保存してください。",
    saving: "前の保存がまだ終わっていません。少し待ってから、もう一度保存してください。",
    failedTitle: "「{name}」に保存できませんでした",
    failedText: "保存先や空き容量を確かめてください。元のファイルは変わっていません。",
    lateTitle: "「{name}」への保存が終わりません",
    lateText: "保存先が応答しません。ネットワークや USB メモリのつながりを確かめるか、別の場所に保存してください。",
    keptHere: "編集した内容は、この端末に自動保存されています。",
    printFailed: "印刷できませんでした。もう一度試すか、「書き出す」で図をファイルに保存してください。",
    unreadable: "「{name}」を読み取れませんでした。ファイルが移動や削除をされていないか確かめてください。",
    close: "閉じる",
    cancel: "やめる",
    problemsTitle: "「{name}」は開けませんでした",
    problemsText: "次の箇所を直してから、もう一度開いてください。元のファイルは変更していません。",
    problemPlace: "場所",
    moreProblems: "ほかに{count}件あります。",
    storageFailed: "この端末に自動保存できません。「ファイルに保存」を選んでください。",
    saveToFile: "ファイルに保存",
    separate: "同じ文書が別のタブで編集されたため、この画面の編集は別の文書として自動保存しています。",
    header: "画面の上部",
    notice: "お知らせ",
    editor: "編集の画面",
    question: "確認",
    faultTitle: "「{part}」を表示できませんでした",
    faultText:
      "アプリの不具合です。ここまでの編集内容は失われていません。もう一度表示しても直らないときは、作業内容を保存してから、再読み込みしてください。",
    faultDetails: "不具合の内容",
    again: "もう一度",
    saveWork: "作業内容を保存する",
    reload: "再読み込み",
    tabAsked: "このファイルは別のタブでも開いています。両方で編集すると、後から保存した方だけが残ります。",
    tabViewing: "別のタブで編集中のため、読み取り専用で表示しています。",
    tabTaken: "別のタブで編集を始めたため、この画面は読み取り専用になりました。",
    tabView: "読み取り専用で見る",
    tabEdit: "こちらで編集する",
    keptTitle: "「{name}」には、保存していない編集があります",
    keptText: "この端末に、{time}の編集が自動保存されています。",
    keptResume: "編集の続きを開く",
    keptFile: "ファイルの内容を開く",
    overwriteTitle: "「{name}」は、開いた後に変更されています",
    overwriteText: "ほかの人か、ほかのソフトがこのファイルを保存しています。上書きすると、その変更は失われます。",
    overwrite: "上書きする",
    leaveTitle: "編集が失われます",
    leaveText: "この端末に自動保存できないため、このまま進むと、ファイルに保存していない編集は残りません。",
    leaveSave: "保存してから進む",
    leaveLose: "保存せずに進む",
    title: "題名",
    organization: "団体名",
    organizationCode: "団体コード",
    organizationCodeHint: "6桁の全国地方公共団体コード",
    period: "期間",
    periodStart: "開始",
    periodEnd: "終了",
    periodHint: "年度（2024）、年月（2024-04）または年月日（2024-04-01）",
    plan: "計画の期",
    planHint: "例：第9期介護保険事業計画",
    profile: "様式",
    status: "状態",
    noStatus: "指定しない",
    note: "注記",
    source: "出典",
    sourceTitle: "資料名",
    sourcePublisher: "発行者",
    sourceUrl: "URL",
    sourceDate: "発行日",
    apply: "決定",
    infoOpen: "まだ反映していない入力があります。",
    infoBack: "前に入力して、まだ反映していない内容を表示しています。",
    infoLocked:
      "読み取り専用になったため、入力した内容を反映できません。内容は残しておくので、「こちらで編集する」を選んでから、もう一度「基本情報」を開いてください。",
    infoDrop: "反映せずに閉じる",
  },
  en: {
    app: "Logic model",
    untitled: "Untitled",
    start: "Start page",
    open: "Open",
    save: "Save",
    saveAs: "Save as",
    info: "About this model",
    print: "Print",
    printPage: "Print this view (A4)",
    printA3: "Print (A3 landscape)",
    printA4: "Print (A4 landscape)",
    paperPage: "This view (A4)",
    paperA3: "A3 landscape",
    paperA4: "A4 landscape",
    export: "Export",
    menu: "Menu",
    direction: "Direction",
    directions: { "goal-right": "Vision on the right", "goal-left": "Vision on the left", "goal-top": "Vision on top" },
    language: "言語 / Language",
    languages: { ja: "日本語", en: "English" },
    counts:
      "{outcomeCount} {outcomeCount|{outcome}|{outcomes}}, {measureCount} {measureCount|{measure}|{measures}} ({reuseCount} reused), {indicatorCount} {indicatorCount|{indicator}|{indicators}}",
    statuses: { draft: "Draft", review: "In review", final: "Final" },
    stateSaved: "Saved",
    stateNew: "Not saved to a file yet",
    stateUnsaved: "Unsaved",
    stateKept: "Unsaved (kept on this device)",
    welcome: "Create or open a logic model",
    create: "New",
    templates: { blank: "Blank", fourScenes: "Four scenes", medicalPlan: "Medical care plan" },
    templateTexts: {
      blank: "Starts with only a vision.",
      fourScenes:
        "Starts with outcomes for everyday care, admission and discharge, sudden deterioration, and end of life.",
      medicalPlan: "Starts with a chain of field, intermediate and initial outcomes.",
    },
    openTitle: "Open a file",
    openText: "Choose a logic model file (.json) or drop it on this page.",
    drop: "Drop to open",
    private: "Files stay on this device and aren't sent anywhere.",
    unsavedTitle: "Unsaved edits",
    unsavedText: "These edits are kept on this device. Continue them and save them to a file.",
    recentTitle: "Recently opened",
    resume: "Continue",
    reopenLabel: "Open “{name}”",
    discard: "Discard",
    resumeLabel: "Continue “{name}”",
    discardLabel: "Discard the edits of “{name}”",
    discardTitle: "Discard the edits of “{name}”?",
    discardText: "The edits kept on this device will be permanently deleted. The file won't change.",
    unknownTime: "Time unknown",
    looking: "Looking for what is kept on this device…",
    keptUnreadable:
      "Couldn't read what is kept on this device. Your edits may not be autosaved, so save them to a file with “Save”. Restarting the browser may help.",
    oddTitle: "Stored data that couldn't be read",
    oddText:
      "It is still on this device and doesn't affect your other documents. You can download it to look inside or to pass it to someone who can help.",
    oddUnnamed: "Data without a name",
    oddBroken: "It is damaged or something else, so it can't be opened.",
    oddNewer: "A newer version of this app stored it. You can open it there.",
    download: "Download",
    downloadLabel: "Download “{name}”",
    remove: "Delete",
    removeLabel: "Delete “{name}”",
    removeTitle: "Delete “{name}”?",
    removeText: "It will be permanently deleted from this device. If you might need it, download it first.",
    samples: "Samples",
    sampleFukuchiyama: "Fukuchiyama City: home medical and long-term care",
    sampleCancer: "Cancer plan (example)",
    opened: "Opened “{name}”.",
    saved: "Saved “{name}”.",
    saveFailed: "Couldn't save. Check the location and the free space, then save again.",
    saving: "The last save isn't finished yet. Wait a moment, then save again.",
    failedTitle: "Couldn't save “{name}”",
    failedText: "Check the location and the free space. The file wasn't changed.",
    lateTitle: "“{name}” isn't being saved",
    lateText: "Its location isn't responding. Check the network or the USB drive, or save somewhere else.",
    keptHere: " Your edits are kept on this device.",
    printFailed: "Couldn't print. Try again, or save the diagram to a file with “Export”.",
    unreadable: "Couldn't read “{name}”. Check that it hasn't been moved or deleted.",
    close: "Close",
    cancel: "Cancel",
    problemsTitle: "Couldn't open “{name}”",
    problemsText: "Fix the following and open it again. The file wasn't changed.",
    problemPlace: "Location",
    moreProblems: "{count} more.",
    storageFailed: "This device can't keep your edits. Choose “Save to a file”.",
    saveToFile: "Save to a file",
    separate: "The same document was edited in another tab, so what you edit here is kept as a separate document.",
    header: "Header",
    notice: "Notice",
    editor: "Editor",
    question: "Question",
    faultTitle: "“{part}” couldn't be shown",
    faultText:
      "Something went wrong in the app. Your edits are not lost. If trying again doesn't help, save your work and reload.",
    faultDetails: "What went wrong",
    again: "Try again",
    saveWork: "Save my work",
    reload: "Reload",
    tabAsked: "This file is also open in another tab. If you edit both, only the one saved last is kept.",
    tabViewing: "This file is being edited in another tab, so it's read-only here.",
    tabTaken: "Editing moved to another tab. This one is now read-only.",
    tabView: "View read-only",
    tabEdit: "Edit here",
    keptTitle: "“{name}” has unsaved edits",
    keptText: "Edits from {time} are kept on this device.",
    keptResume: "Continue editing",
    keptFile: "Open the file",
    overwriteTitle: "“{name}” has changed since you opened it",
    overwriteText: "Someone else or another program saved this file. If you overwrite it, those changes are lost.",
    overwrite: "Overwrite",
    leaveTitle: "Your edits will be lost",
    leaveText: "This device can't keep your edits. If you continue, edits that aren't saved to a file are lost.",
    leaveSave: "Save and continue",
    leaveLose: "Continue without saving",
    title: "Title",
    organization: "Organization",
    organizationCode: "Local government code",
    organizationCodeHint: "Six digits (全国地方公共団体コード)",
    period: "Period",
    periodStart: "Start",
    periodEnd: "End",
    periodHint: "Fiscal year (2024), month (2024-04) or day (2024-04-01)",
    plan: "Plan term",
    planHint: "For example 第9期介護保険事業計画",
    profile: "Profile",
    status: "Status",
    noStatus: "Not specified",
    note: "Note",
    source: "Source",
    sourceTitle: "Document",
    sourcePublisher: "Publisher",
    sourceUrl: "URL",
    sourceDate: "Date",
    apply: "Apply",
    infoOpen: "What you typed isn't applied yet.",
    infoBack: "This shows what you typed before and didn't apply.",
    infoLocked:
      "The document became read-only, so what you typed can't be applied. It is kept: choose “Edit here”, then open “About this model” again.",
    infoDrop: "Close without applying",
  },
};
