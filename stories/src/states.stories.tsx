import { INITIAL_VIEW, LogicModelViewer, type View } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect } from "storybook/test";
import { cancerPlan } from "./models.ts";
import { viewerMeta } from "./viewerMeta.tsx";

const meta: Meta<typeof LogicModelViewer> = { ...viewerMeta, title: "ビューア/状態", component: LogicModelViewer };
export default meta;

type Story = StoryObj<typeof meta>;

export const Selected: Story = {
  name: "選択中（すべての掲載が強調される）",
  args: { defaultView: { selected: "o2/m2" } },
  parameters: {
    docs: {
      description: {
        story: "再掲の一つを選んだ状態。同じ施策の4つの掲載がすべて強調され、下に使われている数が表示されます。",
      },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("4件のアウトカムで使用")).toBeVisible();
    await expect(canvasElement.querySelectorAll("[data-lit]")).toHaveLength(4);
  },
};

export const SelectedOutcome: Story = {
  name: "選択中（アウトカム）",
  args: { defaultView: { selected: "vision/o2" } },
  parameters: { docs: { description: { story: "アウトカムを選んだ状態。下のバーから折りたためます。" } } },
};

export const Collapsed: Story = {
  name: "折りたたみ",
  args: { defaultView: { collapsed: ["vision/o1", "vision/o2", "vision/o4"] } },
  parameters: {
    docs: {
      description: {
        story: "三つのアウトカムの下を折りたたんだ状態。隠れている件数がカードに表示されます。番号は変わりません。",
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("treeitem", { name: /病院、在宅療養の移行/ })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    await expect(canvas.queryByRole("treeitem", { name: /^施策 1、/ })).toBeNull();
    await expect(canvas.getByRole("treeitem", { name: /^施策 24、/ })).toBeVisible();
  },
};

export const AllCollapsed: Story = {
  name: "折りたたみ（すべて、三階層）",
  args: { value: cancerPlan, defaultView: { collapsed: ["vision/final-1", "vision/final-2", "vision/final-3"] } },
  parameters: { docs: { description: { story: "最終アウトカムより下をすべて折りたたんだ状態です。" } } },
};

export const Found: Story = {
  name: "検索（見つかる）",
  args: { defaultView: { search: "研修" } },
  parameters: {
    docs: {
      description: {
        story: "「研修」を含む行に背景色が付き、件数が表示されます。全角・半角、ひらがな・カタカナは区別しません。",
      },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("–／12件")).toBeVisible();
    await expect(canvasElement.querySelectorAll("[data-found]")).toHaveLength(12);
  },
};

export const NothingFound: Story = {
  name: "検索（見つからない）",
  args: { defaultView: { search: "水道" } },
  parameters: { docs: { description: { story: "どの行にもない言葉で検索した状態です。" } } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("見つかりません")).toBeVisible();
    await expect(canvasElement.querySelectorAll("[data-found]")).toHaveLength(0);
  },
};

export const Overview: Story = {
  name: "全体を見渡す",
  args: { defaultView: { zoom: 0.4 } },
  parameters: {
    docs: { description: { story: "40%に縮小した状態。形、太さ、点線で、縮めても種類と再掲が見分けられます。" } },
  },
};

export const Enlarged: Story = {
  name: "拡大",
  args: { defaultView: { zoom: 1.5 } },
  parameters: { docs: { description: { story: "150%に拡大した状態です。" } } },
};

export const NoToolbar: Story = {
  name: "ツールバーなし",
  args: { toolbar: false },
  parameters: {
    docs: { description: { story: "`toolbar={false}`。検索や拡大のツールバーを表示せず、図だけを表示します。" } },
  },
};

export const Controlled: Story = {
  name: "外部から操作する",
  render: function Controlled(args) {
    const [view, setView] = useState<View>({ ...INITIAL_VIEW, collapsed: ["vision/o1"] });
    return (
      <>
        <p>
          <button type="button" onClick={() => setView({ ...INITIAL_VIEW, selected: "o3/m25" })}>
            24時間薬剤調整体制の構築を選ぶ
          </button>{" "}
          <output>{JSON.stringify(view)}</output>
        </p>
        <LogicModelViewer
          {...args}
          view={view}
          onViewChange={setView}
          style={{ maxBlockSize: "calc(100dvh - 5rem)" }}
        />
      </>
    );
  },
  parameters: {
    docs: {
      description: {
        story:
          "`view` と `onViewChange` を渡すと、折りたたみ・選択・検索・拡大率を組み込む側が持ちます。上に今の値が表示されます。",
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "24時間薬剤調整体制の構築を選ぶ" }));
    await expect(canvas.getByRole("treeitem", { name: /24時間薬剤調整体制/ })).toHaveAttribute("aria-selected", "true");
    await userEvent.type(canvas.getByRole("searchbox"), "看取り");
    await expect(canvas.getByText(/"search":"看取り"/)).toBeVisible();
  },
};
