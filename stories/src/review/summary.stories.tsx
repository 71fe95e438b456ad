import { applyOperation, type LogicModel, type Operation } from "@logic-model/core";
import { lint, suppressFinding } from "@logic-model/core/lint";
import { ModelSummary } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { reviewControls } from "../controls.ts";
import { looks, narrow } from "../frames.tsx";
import { cancerPlan, fukuchiyama, hostile, visionOnly } from "../models.ts";
import { largeReview } from "./coverage-models.ts";

const meta: Meta<typeof ModelSummary> = {
  title: "点検/点検のまとめ",
  component: ModelSummary,
  args: { model: fukuchiyama, onOpen: fn(), onFindings: fn() },
  argTypes: {
    ...reviewControls,
    lint: {
      control: "object",
      description: "点検の規則の組と重み。モデルのファイルに書かれていれば、そちらが先です。",
    },
    onFindings: {
      action: "onFindings",
      control: false,
      description: "ある規則の指摘をすべて表示するときに呼ばれます。渡さないと、最初の場所を開きます。",
    },
  },
  parameters: {
    docs: {
      description: {
        component: "確かめてよかったことと、次にすることを三つまで、言葉で示します。点数は付けません。",
      },
    },
  },
};
export default meta;

type Story = StoryObj<typeof meta>;
/** 福知山市 with the findings of one rule dismissed. */
const leftAsIs: LogicModel = after(
  fukuchiyama,
  ...lint(fukuchiyama)
    .filter(({ rule }) => rule === "scene-without-outcome")
    .slice(0, 1)
    .map((finding) => suppressFinding(fukuchiyama, finding, "認知症は別の計画で扱う")),
);

export const Summary: Story = {
  name: "福知山市",
  parameters: {
    docs: {
      description: {
        story:
          "よいところと、次にすること（三つまで）。点数は付けません。ボタンを押すと、その規則の指摘を表示するよう、組み込む側に通知します。",
      },
    },
  },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByText("全ての施策が、いずれかのアウトカムにつながっています（55か所）。")).toBeVisible();
    await expect(canvasElement.querySelectorAll("ol > li")).toHaveLength(3);
    await userEvent.click(canvas.getAllByRole("button", { name: /件をすべて見る$/ })[0] as HTMLElement);
    await expect(args.onFindings).toHaveBeenCalledOnce();
  },
};

export const Ratings: Story = {
  name: "実績値がある",
  args: { model: cancerPlan },
  parameters: {
    docs: {
      description: {
        story:
          "指標に実績値があると、基準値から目標値までのどこまで来たかを、様式の評価の区分ごとに数えます。行を開くと、その指標が並びます。",
      },
    },
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("D 悪化している"));
    await userEvent.click(canvas.getByRole("button", { name: /がん相談支援センターを知っている患者の割合/ }));
    await expect(args.onOpen).toHaveBeenCalledWith("intermediate-13/i232101");
  },
};

export const Suppressed: Story = {
  name: "このままにした指摘がある",
  args: { model: leftAsIs },
  parameters: {
    docs: {
      description: {
        story: "理由を書いて「このままにする」とした指摘は、件数だけを表示します。よいところにも数えません。",
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("理由を書いて、そのままにしている指摘が1件あります。")).toBeVisible();
  },
};

export const Empty: Story = {
  name: "書き始めたばかり",
  args: { model: visionOnly },
  parameters: { docs: { description: { story: "調べるものがないうちは、何もほめません。" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^まだありません。/)).toBeVisible();
  },
};

export const Reading: Story = {
  name: "見るだけ",
  args: { model: cancerPlan, onOpen: undefined, onFindings: undefined },
  parameters: { docs: { description: { story: "開く先がなければ、ボタンは出ません。" } } },
  play: async ({ canvas }) => {
    await expect(canvas.queryAllByRole("button")).toHaveLength(0);
  },
};

export const Dark: Story = {
  name: "暗い配色",
  args: { model: cancerPlan },
  globals: { theme: "dark" },
};

export const Narrow: Story = {
  name: "狭い画面（375px）",
  args: { model: cancerPlan },
  decorators: narrow(375),
};

export const English: Story = {
  name: "英語",
  args: { model: cancerPlan, locale: "en" },
};

export const Hostile: Story = {
  name: "変わった文",
  args: { model: hostile },
  decorators: narrow(375),
  parameters: {
    docs: { description: { story: "長い語、絵文字、右から左の文字、HTMLのような文が入っていても崩れません。" } },
  },
};

export const Rows10000: Story = {
  name: "10,000行",
  args: { model: largeReview(10_000) },
};

export const Looks: Story = { name: "配色と言語を並べて", args: { model: cancerPlan }, ...looks };

function after(model: LogicModel, ...operations: readonly Operation[]): LogicModel {
  const change = applyOperation(model, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}
