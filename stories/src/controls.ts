import { type LogicModel, PROFILES } from "@logic-model/core";
import type { ArgTypes } from "@storybook/react-vite";
import { largeModel } from "./large-model.ts";
import { cancerPlan, fukuchiyama, hostile, visionOnly } from "./models.ts";

/** The models in the controls of components that only show. */
const MODELS: Readonly<Record<string, LogicModel>> = {
  福知山市: fukuchiyama,
  "がん計画（アウトカムが三階層）": cancerPlan,
  目指す姿だけ: visionOnly,
  極端な文言: hostile,
  "1,000行": largeModel(1000),
  "10,000行": largeModel(10_000),
};

const none = { control: false } as const;

/** Returns a control that chooses from named values. */
export const choice = (named: Readonly<Record<string, unknown>>) => ({
  control: "select" as const,
  options: Object.keys(named),
  mapping: named,
});

const direction = {
  control: "inline-radio",
  options: ["goal-right", "goal-left", "goal-top"],
  description: "目指す姿の位置。右（既定）、左、上。狭い画面では、常に一覧を表示します。",
} as const;
const density = {
  control: "inline-radio",
  options: ["comfortable", "compact"],
  description: "カードや欄の密度。既定は `comfortable`（ゆったり）。",
} as const;
const decorate = {
  control: false,
  description: "カードの表示を追加、変更する関数。常に同じ関数を渡してください。",
} as const;
const profile = {
  ...choice(Object.fromEntries(PROFILES.map((profile) => [profile.title.ja, profile]))),
  description: "様式。既定は、モデルのファイルに書かれた様式。",
} as const;
const locale = {
  control: "inline-radio",
  options: ["ja", "en"],
  description: "部品の言語。モデルの文言は変わりません。既定は日本語（ここでは、上のツールバーで選んだ言語）。",
} as const;
const messages = {
  control: "object",
  description: "部品の文言を個別に変えます（id → 文言）。",
} as const;
const className = { control: "text", description: "外側の要素の class。" } as const;
const style = { control: "object", description: "外側の要素の style。高さを決めるときに。" } as const;
const measureText = {
  ...none,
  description: "文字の幅を測る関数。既定では、ブラウザのフォントで測ります。",
} as const;
const onViewChange = {
  action: "onViewChange",
  ...none,
  description: "折りたたみ・選択・検索・拡大などが変わるたびに、新しい表示を通知します。",
} as const;

/** The controls of the viewer. */
export const viewerControls: ArgTypes = {
  value: { ...choice(MODELS), description: "表示するモデル。" },
  direction,
  density,
  decorate,
  profile,
  locale,
  messages,
  toolbar: { control: "boolean", description: "検索・折りたたみ・拡大のツールバーを表示するか。既定は表示する。" },
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

/** The controls of the editor. */
export const editorControls: ArgTypes = {
  defaultValue: { description: "はじめのモデル。あとはエディタが持ちます。" },
  value: { ...none, description: "今のモデル。渡すと、組み込む側が持ちます（`onChange` と組で）。" },
  onChange: {
    action: "onChange",
    ...none,
    description: "変わるたびに、新しいモデルと、どの操作によるかを通知します。自動保存はここで。",
  },
  readOnly: { control: "boolean", description: "編集できないようにします。移動、検索、閲覧はできます。" },
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
    description: "コマンドのキーを変えます（コマンド → キーの配列）。空の配列にすると、キーがなくなります。",
  },
  lint: { control: "object", description: "点検の規則の組と重み。モデルのファイルに書かれていれば、そちらが先です。" },
  components: {
    ...none,
    description: "部品を差し替えます（ツールバー、図、表、詳細などの欄、ダイアログ）。どれにも `editor` が渡ります。",
  },
  measureText,
  className,
  style,
};

/** The controls that all review components share. */
export const reviewControls: ArgTypes = {
  model: { ...choice(MODELS), description: "調べるモデル。" },
  profile,
  locale,
  messages,
  onOpen: {
    action: "onOpen",
    ...none,
    description: "モデルの中の場所が選ばれたことを通知します。渡さないと、場所はリンクになりません。",
  },
  className,
};
