import { type LogicModel, PROFILES } from "@logic-model/core";
import type { ArgTypes } from "@storybook/react-vite";
import { largeModel } from "./large-model.ts";
import { cancerPlan, fukuchiyama, hostile, visionOnly } from "./models.ts";

/** The models to choose from in the controls of what only shows. */
const MODELS: Readonly<Record<string, LogicModel>> = {
  福知山市: fukuchiyama,
  "がん計画（アウトカムが三段）": cancerPlan,
  目指す姿だけ: visionOnly,
  意地の悪い文: hostile,
  "1,000行": largeModel(1000),
  "10,000行": largeModel(10_000),
};

const none = { control: false } as const;

/** A choice among named things. */
export const choice = (named: Readonly<Record<string, unknown>>) => ({
  control: "select" as const,
  options: Object.keys(named),
  mapping: named,
});

const direction = {
  control: "inline-radio",
  options: ["goal-right", "goal-left", "goal-top"],
  description: "目指す姿の位置。右（何もなければこれ）、左、上。狭い画面では、いつも一覧になります。",
} as const;
const density = {
  control: "inline-radio",
  options: ["comfortable", "compact"],
  description: "札や欄の詰まりぐあい。何もなければ `comfortable`（ゆったり）。",
} as const;
const decorate = {
  control: false,
  description: "札に出すものを足す、または替える関数です。いつも同じ関数を渡してください。",
} as const;
const profile = {
  ...choice(Object.fromEntries(PROFILES.map((profile) => [profile.title.ja, profile]))),
  description: "用語と分類の一式。何もなければ、モデルのファイルに書かれたもの。",
} as const;
const locale = {
  control: "inline-radio",
  options: ["ja", "en"],
  description: "部品の言葉。モデルの文は、書かれたまま出ます。何もなければ日本語（ここでは、上の帯で選んだ言語）。",
} as const;
const messages = {
  control: "object",
  description: "部品の言葉を一つずつ替えます（名前 → 言葉）。",
} as const;
const className = { control: "text", description: "外側の要素の class。" } as const;
const style = { control: "object", description: "外側の要素の style。高さを決めるときに。" } as const;
const measureText = {
  ...none,
  description: "文字の幅を測る関数。何もなければ、ブラウザの書体で測ります。",
} as const;
const onViewChange = {
  action: "onViewChange",
  ...none,
  description: "折りたたみ・選択・検索・拡大などが変わるたびに、新しい表示を知らせます。",
} as const;

/** Controls of the viewer. */
export const viewerControls: ArgTypes = {
  value: { ...choice(MODELS), description: "見せるモデル。" },
  direction,
  density,
  decorate,
  profile,
  locale,
  messages,
  toolbar: { control: "boolean", description: "検索・折りたたみ・拡大の帯を出すか。何もなければ出します。" },
  defaultView: {
    control: "object",
    description: "はじめの表示（`collapsed`・`selected`・`search`・`zoom`）。あとはビューアが持ちます。",
  },
  view: { ...none, description: "今の表示。渡すと、組み込む側が持ちます（`onViewChange` と組で）。" },
  onViewChange,
  measureText,
  className,
  style,
};

/** Controls of the editor. */
export const editorControls: ArgTypes = {
  defaultValue: { description: "はじめのモデル。あとはエディタが持ちます。" },
  value: { ...none, description: "今のモデル。渡すと、組み込む側が持ちます（`onChange` と組で）。" },
  onChange: {
    action: "onChange",
    ...none,
    description: "変わるたびに、新しいモデルと、どの操作によるかを知らせます。自動保存はここで。",
  },
  readOnly: { control: "boolean", description: "書けないようにします。歩く、探す、読むことはできます。" },
  defaultView: {
    control: "object",
    description:
      "はじめの表示。`panes`（`diagram`・`table`・`outline`・`matrix`・`board`・`consultations`・`summary` の一つか二つ）、`panel`（`details`・`findings`・`unplaced`・`history`、閉じるなら `null`）、`selected`、`marked`、`collapsed`、`search`、`zoom`。",
  },
  view: { ...none, description: "今の表示。渡すと、組み込む側が持ちます（`onViewChange` と組で）。" },
  onViewChange,
  direction,
  density,
  decorate,
  profile,
  locale,
  messages,
  keymap: {
    control: "object",
    description: "命令のキーを替えます（命令 → キーの並び）。空の並びは、キーをなくします。",
  },
  lint: { control: "object", description: "点検の規則の組と重さ。モデルのファイルに書かれていれば、そちらが先です。" },
  components: {
    ...none,
    description: "部分を替えます（帯、図、表、詳細などの欄、ダイアログ）。どれにも `editor` が渡ります。",
  },
  measureText,
  className,
  style,
};

/** Controls that all views of what is left to do share. */
export const reviewControls: ArgTypes = {
  model: { ...choice(MODELS), description: "調べるモデル。" },
  profile,
  locale,
  messages,
  onOpen: {
    action: "onOpen",
    ...none,
    description: "モデルの中の場所が選ばれたことを知らせます。渡さなければ、場所はただの文字になります。",
  },
  className,
};
