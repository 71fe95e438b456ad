import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { cancerPlan } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { goTo } from "./hands.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/表",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panes: ["table"] } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: "福知山市",
  parameters: {
    docs: {
      description: {
        story:
          "計画書の様式と同じ並びの表。矢印でセルからセルへ移り、EnterかF2で文言を編集します。表計算ソフトの行は、コピーしてCtrl＋Vで貼り付けられます。",
      },
    },
  },
};

export const ThreeLevels: Story = {
  name: "アウトカムが三階層",
  args: { defaultValue: cancerPlan },
  parameters: {
    docs: { description: { story: "がん計画の記入例（架空の値）。アウトカムの階層ごとに列が分かれます。" } },
  },
};

export const Wide: Story = {
  name: "サイドパネルを閉じて",
  args: { defaultView: { panes: ["table"], panel: null } },
  parameters: {
    docs: {
      description: { story: "表だけを広く使うときに使います。サイドパネルは右上のボタンで、いつでも開けます。" },
    },
  },
};

export const Collapsed: Story = {
  name: "折りたたみ",
  args: { defaultView: { panes: ["table"], panel: null, collapsed: ["vision/o1", "vision/o2", "vision/o4"] } },
  parameters: {
    docs: {
      description: {
        story:
          "三つのアウトカムの下を折りたたんだ状態。件数のあるセルでEnterを押すと開きます。Ctrl＋Shift＋左右の矢印でも開閉します。",
      },
    },
  },
};

export const EmptyPlace: Story = {
  name: "空欄に書く",
  args: { defaultView: { panes: ["table"], panel: null } },
  parameters: {
    docs: {
      description: {
        story: "施策に指標がまだないセルを選んだ状態。「＋ 指標を追加」を押すかEnterで、その場に書き始めます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m4");
    const empty = () => canvasElement.ownerDocument.activeElement as HTMLElement;
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(empty()).toHaveAttribute("aria-label", expect.stringContaining("追加")));
  },
};
