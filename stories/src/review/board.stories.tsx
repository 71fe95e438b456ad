import { applyOperation, type LogicModel, type Operation, type Refusal } from "@logic-model/core";
import { CoverageBoard, type CoverageBoardProps, coverageJa } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactElement, useState } from "react";
import { expect, fn, waitFor, within } from "storybook/test";
import { reviewControls } from "../controls.ts";
import { looks, narrow } from "../frames.tsx";
import { hostile } from "../models.ts";
import { byBusinessItems, largeReview, withBusinessItems } from "./coverage-models.ts";

const meta: Meta<typeof CoverageBoard> = {
  title: "点検/施策の振り分け",
  component: CoverageBoard,
  args: { model: byBusinessItems, onOpen: fn(), onOperation: fn() },
  argTypes: {
    ...reviewControls,
    readOnly: { control: "boolean", description: "移せないようにします。" },
    onOperation: {
      action: "onOperation",
      control: false,
      description:
        "カードを移す操作を渡します。組み込む側が実行し、拒否するときは理由を返します。渡さなければ、移せません。",
    },
  },
  parameters: {
    docs: {
      description: {
        component:
          "すべての施策を、場面（または事業項目）の列に並べ、まだ決まっていないものから振り分けます。一度の移動が、一つの操作です。",
      },
    },
  },
  render: (args) => <Host key={args.model.title} {...args} />,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** A host that applies every operation. */
function Host({ model, onOperation, ...props }: CoverageBoardProps): ReactElement {
  const [state, setState] = useState<LogicModel>(model);
  function apply(operation: Operation): Refusal | null {
    onOperation?.(operation);
    const change = applyOperation(state, operation);
    if (!change.ok) return change.refusal;
    setState(change.model);
    return null;
  }
  return <CoverageBoard {...props} model={state} onOperation={apply} />;
}

/** Returns a column of the board by its title, regardless of its count. */
const column = (canvasElement: HTMLElement, title: string) =>
  within(within(canvasElement).getByRole("region", { name: new RegExp(`^${title} \\d+件$`) }));

export const Default: Story = {
  name: "架空市",
  parameters: {
    docs: {
      description: {
        story:
          "事業項目ごとに整理してきた取組を、四つの場面に振り分け直します。カードは、ドラッグ、キーボード（Alt＋←・→）、押して開く一覧のどれでも移せます。",
      },
    },
  },
};

export const Keyboard: Story = {
  name: "キーボードで移す",
  play: async ({ canvasElement, userEvent, args }) => {
    const card = column(canvasElement, coverageJa.board_undecided).getByRole("button", { name: /資源マップ/ });
    card.focus();
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await waitFor(() =>
      expect(column(canvasElement, "日常の療養支援").getByRole("button", { name: /資源マップ/ })).toHaveFocus(),
    );
    await expect(within(canvasElement).getByRole("status")).toHaveTextContent("日常の療養支援に移しました");
    await expect(args.onOperation).toHaveBeenCalledWith({
      type: "edit",
      target: "node",
      node: "m1",
      set: { scenes: ["dailyCare"] },
    });
  },
};

export const Choosing: Story = {
  name: "いくつもの列を選ぶ",
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: /多職種連携研修会/ }));
    const dialog = within(await canvas.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("checkbox", { name: "日常の療養支援" }));
    await userEvent.click(dialog.getByRole("checkbox", { name: "看取り" }));
    await expect(dialog.getByRole("status")).toHaveTextContent("看取りに入れました");
    await expect(column(canvasElement, "看取り").getByText(/多職種連携研修会/)).toBeInTheDocument();
  },
};

export const Inherited: Story = {
  name: "アウトカムの場面",
  args: { model: withBusinessItems },
  parameters: {
    docs: {
      description: {
        story:
          "施策に場面が付いていなければ、上のアウトカムの場面の列に、点線で並びます。移すと、施策自身の場面になります。",
      },
    },
  },
};

export const BusinessItems: Story = {
  name: "事業項目の列",
  args: { model: withBusinessItems },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "事業項目" }));
    await expect(column(canvasElement, "キ 地域住民への普及啓発").getAllByRole("listitem")).toHaveLength(4);
  },
};

export const ReadOnly: Story = {
  name: "見るだけ",
  args: { readOnly: true },
};

export const Narrow: Story = {
  name: "狭い画面（375px）",
  decorators: narrow(375),
};

export const Dark: Story = {
  name: "暗い配色",
  args: { model: withBusinessItems },
  globals: { theme: "dark" },
};

export const English: Story = {
  name: "英語",
  args: { locale: "en" },
};

export const Hostile: Story = {
  name: "長い文、知らない場面",
  args: { model: { ...hostile, profile: "home-care" } },
};

export const Rows1000: Story = {
  name: "1,000行",
  args: { model: largeReview(1000) },
  parameters: { docs: { description: { story: "1,000行のモデルの施策を、すべて列に並べた状態です。" } } },
};

export const Looks: Story = { name: "配色と言語を並べて", args: { model: withBusinessItems }, ...looks };
