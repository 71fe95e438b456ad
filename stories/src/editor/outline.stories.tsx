import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { cancerPlan } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/一覧",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panes: ["outline"] } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: "福知山市",
  parameters: {
    docs: {
      description: {
        story:
          "上から順に読む、字下げの一覧。文章を書くように足していくときに。Ctrl＋Enterで次々に書け、Alt＋Shift＋左右の矢印で階層を上げ下げします。狭い画面でも折り返して読めます。",
      },
    },
  },
};

export const ThreeLevels: Story = {
  name: "アウトカムが三階層",
  args: { defaultValue: cancerPlan },
  parameters: { docs: { description: { story: "がん計画の記入例（架空の値）。階層の深さは、字下げの深さです。" } } },
};
