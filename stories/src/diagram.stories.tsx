import { LogicModelViewer } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { cancerPlan } from "./models.ts";
import { viewerMeta } from "./viewerMeta.tsx";

const meta: Meta<typeof LogicModelViewer> = { ...viewerMeta, title: "ビューア/図", component: LogicModelViewer };
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: "福知山市",
  parameters: {
    docs: {
      description: {
        story:
          "福知山市の在宅医療・介護連携ロジックモデル。施策は55行で、そのうち18行が再掲です。何も指定しなければ、目指す姿は右に立ちます。",
      },
    },
  },
};

export const GoalLeft: Story = {
  name: "目指す姿を左に",
  args: { direction: "goal-left" },
  parameters: { docs: { description: { story: '`direction="goal-left"`。目指す姿から施策へ、左から右に読みます。' } } },
};

export const GoalTop: Story = {
  name: "目指す姿を上に",
  args: { direction: "goal-top" },
  parameters: {
    docs: {
      description: {
        story: '`direction="goal-top"`。目指す姿が上、施策が下です。横に広がるので、横にスクロールして読みます。',
      },
    },
  },
};

export const ThreeLevels: Story = {
  name: "アウトカムが三階層",
  args: { value: cancerPlan },
  parameters: {
    docs: {
      description: {
        story:
          "がん計画の記入例（架空の値）。最終・分野別・中間アウトカムの三階層で、項目には計画の番号、指標には基準値と目標値が付きます。階層を飛ばした枝も、列はそろいます。",
      },
    },
  },
};
