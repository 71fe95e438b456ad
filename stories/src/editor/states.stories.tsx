import { fillTemplate } from "@logic-model/core/vocabulary";
import { editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { cancerPlan } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { rowOf } from "./hands.ts";
import { blank, withFindings } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = { ...editorMeta, title: "エディタ/状態", component: LogicModelEditor };
export default meta;

type Story = StoryObj<typeof meta>;

export const Blank: Story = {
  name: "白紙",
  args: { defaultValue: blank },
  parameters: {
    docs: {
      description: {
        story:
          "新しく作ったばかりのモデル。目指す姿のカードでEnterを押して書き始め、Ctrl＋Shift＋Enterでアウトカムを足していきます。",
      },
    },
  },
};

export const BlankTable: Story = {
  name: "白紙（表）",
  args: { defaultValue: blank, defaultView: { panes: ["table"] } },
  parameters: { docs: { description: { story: "白紙のモデルを表で書き始めるときの状態です。" } } },
};

export const ReadOnly: Story = {
  name: "読み取り専用",
  args: { readOnly: true, defaultView: { selected: "o1/m2" } },
  parameters: {
    docs: {
      description: {
        story:
          "`readOnly`。編集のボタンは消え、「読み取り専用」と表示されます。移動、検索、閲覧は、通常どおりできます。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, "o1/m2");
    await expect(canvasElement.querySelector(".lm-edit-toolbar")).toHaveTextContent(editorJa.readOnly);
    await expect(
      canvasElement.querySelectorAll(".lm-panel :is(input, textarea, select):enabled:not([readonly])"),
    ).toHaveLength(0);
  },
};

export const ReadOnlyTable: Story = {
  name: "読み取り専用（表）",
  args: { readOnly: true, defaultValue: cancerPlan, defaultView: { panes: ["table"], panel: null } },
  parameters: { docs: { description: { story: "読み取り専用の表。空いたセルに「追加」は表示されません。" } } },
};

export const Selected: Story = {
  name: "選択中（すべての掲載が強調される）",
  args: { defaultView: { selected: "o1/m2", panel: null } },
  parameters: {
    docs: { description: { story: "施策2を選んだ状態。再掲も含めて、同じ施策の四つの掲載が強調されます。" } },
  },
};

export const Marked: Story = {
  name: "まとめ選択中",
  args: { defaultView: { selected: "o1/m4", marked: ["o1/m2", "o1/m3", "o1/m4"], panel: null } },
  parameters: {
    docs: {
      description: {
        story:
          "三つの施策をまとめて選んだ状態。移動、複製、削除がまとめてできます。Spaceで一つずつ、Shift＋上下の矢印で続けて、Ctrl＋Aで同じ階層をすべて選び、Escでやめます。",
      },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await rowOf(canvasElement, "o1/m4");
    await expect(canvas.getByText(fillTemplate(editorJa.markedCount, { count: 3 }))).toBeVisible();
    await expect(canvasElement.querySelectorAll('[role=treeitem][aria-selected="true"]')).toHaveLength(3);
  },
};

export const Found: Story = {
  name: "検索",
  args: { defaultView: { search: "研修", panel: null } },
  parameters: {
    docs: { description: { story: "「研修」を含む行に背景色が付いた状態。Ctrl＋Shift＋Fで検索の欄へ移ります。" } },
  },
};

export const WithFindings: Story = {
  name: "点検の印",
  args: {
    defaultValue: withFindings,
    defaultView: { panel: null, collapsed: ["vision/o1", "vision/o2", "vision/o3"] },
  },
  parameters: {
    docs: {
      description: { story: "点検の指摘のあるカードに「⚠ 要確認」と表示されます。印は、内容を直すと消えます。" },
    },
  },
  play: async ({ canvasElement }) => {
    const marked = await rowOf(canvasElement, "vision/o5");
    await waitFor(() => expect(marked).toHaveTextContent(`⚠ ${editorJa.rowCheck}`));
    await expect(await rowOf(canvasElement, "o4/m14")).toHaveTextContent(`⚠ ${editorJa.rowCheck}`);
  },
};

export const FindingsBelow: Story = {
  name: "点検の印（折りたたんだ下）",
  args: { defaultView: { collapsed: ["vision/o1", "vision/o2", "vision/o3", "vision/o4"], panel: "findings" } },
  parameters: {
    docs: {
      description: {
        story: "隠れているカードの印は、折りたたんだアウトカムに表示されます。開くと、もとのカードに移ります。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    const outcome = await rowOf(canvasElement, "vision/o4");
    await waitFor(() => expect(outcome).toHaveTextContent(`⚠ ${editorJa.rowCheck}`));
    await expect(canvasElement.querySelector('[data-key="o4/m14"]')).toBeNull();
  },
};
