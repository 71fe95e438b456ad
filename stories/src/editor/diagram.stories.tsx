import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { cancerPlan } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";

const meta: Meta<typeof LogicModelEditor> = { ...editorMeta, title: "エディタ/図", component: LogicModelEditor };
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: "福知山市",
  parameters: {
    docs: {
      description: {
        story:
          "初めて開いた状態。図のカードをそのまま編集します。矢印で移動し、EnterかF2で文言を編集、Ctrl＋Enterで次に、Ctrl＋Shift＋Enterで下に追加、Deleteで削除、Ctrl＋Zで元に戻します。右クリックかShift＋F10で、できることの一覧が開きます。キー操作の一覧は「?」です。",
      },
    },
  },
};

export const ThreeLevels: Story = {
  name: "アウトカムが三階層",
  args: { defaultValue: cancerPlan },
  parameters: {
    docs: {
      description: {
        story:
          "がん計画の記入例（架空の値）。アウトカムの下にアウトカムを置く計画です。階層の上げ下げは、Alt＋Shift＋左右の矢印です。",
      },
    },
  },
};

export const GoalLeft: Story = {
  name: "目指す姿を左に",
  args: { direction: "goal-left" },
  parameters: {
    docs: {
      description: { story: '`direction="goal-left"`。左から右に、目指す姿から施策へ書き下ろすときに使います。' },
    },
  },
};

export const GoalTop: Story = {
  name: "目指す姿を上に",
  args: { direction: "goal-top", defaultView: { panel: null } },
  parameters: {
    docs: {
      description: { story: '`direction="goal-top"`。上から下に読む図。横に広がるので、サイドパネルは閉じています。' },
    },
  },
};

export const Collapsed: Story = {
  name: "折りたたみ",
  args: { defaultView: { collapsed: ["vision/o1", "vision/o2", "vision/o3", "vision/o4"], panel: null } },
  parameters: {
    docs: {
      description: {
        story: "四つのアウトカムの下を折りたたみ、書いているところだけを開いた状態。左右の矢印で開閉します。",
      },
    },
  },
};

export const Overview: Story = {
  name: "全体を見渡す",
  args: { defaultView: { zoom: 0.3, panel: null } },
  parameters: {
    docs: { description: { story: "30%に縮小した状態。離れた場所へドラッグで動かすときに。拡大率は右下で変えます。" } },
  },
};
