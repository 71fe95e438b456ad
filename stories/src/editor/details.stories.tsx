import { fillTemplate, kindParams } from "@logic-model/core/vocabulary";
import { editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { cancerPlan } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { part } from "./hands.ts";
import { withUnplaced } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/詳細",
  component: LogicModelEditor,
};
export default meta;

type Story = StoryObj<typeof meta>;

const OUTCOMES = ["vision/o1", "vision/o2", "vision/o3", "vision/o4", "vision/o5", "vision/o6"];
/** Parts that the stories of the cancer plan don't need. */
const FOLDED = ["field-1/intermediate-1", "field-1/intermediate-2", "vision/final-2", "vision/final-3"];

export const Nothing: Story = {
  name: "何も選んでいない",
  parameters: {
    docs: {
      description: {
        story: "項目を選ぶと、その内容がこの欄に表示されます。Alt＋Enterで欄へ移り、Escで項目に戻ります。",
      },
    },
  },
};

export const Vision: Story = {
  name: "目指す姿",
  args: { defaultView: { selected: "/vision", collapsed: OUTCOMES } },
  parameters: {
    docs: { description: { story: "目指す姿の文言と注記。書いた端から保存され、確定の操作はありません。" } },
  },
};

export const Outcome: Story = {
  name: "アウトカム",
  args: { defaultView: { selected: "vision/o2", collapsed: OUTCOMES } },
  parameters: {
    docs: { description: { story: "アウトカムの階層、場面、事業項目。選べる言葉は、様式で変わります。" } },
  },
};

export const Measure: Story = {
  name: "施策（再掲）",
  args: { defaultView: { selected: "o2/m2", collapsed: ["vision/o1"] } },
  parameters: {
    docs: {
      description: {
        story:
          "四つのアウトカムで使われている施策。書き換えが何か所に及ぶか、どこで使われているか、この場所だけの文言・要相談が分かります。場所を押すと、そこへ移ります。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    const panel = within(part(canvasElement, "panel"));
    await expect(
      panel.getByText(fillTemplate(editorJa.details_reachesOutcomes, { count: 4, ...kindParams("ja") })),
    ).toBeVisible();
    await expect(panel.getByRole("button", { current: "location" })).toHaveTextContent(editorJa.details_thisPlace);
  },
};

export const MeasureHere: Story = {
  name: "施策（この場所だけの文言）",
  args: { defaultView: { selected: "o4/m14", collapsed: ["vision/o1", "vision/o2", "vision/o3"] } },
  parameters: {
    docs: {
      description: {
        story:
          "再掲の文言を、この場所だけ変えた施策。もとの文言は変わりません。場所だけの文言はShift＋F2でも書けます。",
      },
    },
  },
};

export const IndicatorWithValues: Story = {
  name: "指標（値がある）",
  args: { defaultValue: cancerPlan, defaultView: { selected: "field-1/i311101", collapsed: FOLDED } },
  parameters: {
    docs: {
      description: { story: "基準値、目標値、年度ごとの実績値、出典。動きは一行にまとめて出ます。値は架空です。" },
    },
  },
};

export const IndicatorWithoutValues: Story = {
  name: "指標（値がない）",
  args: { defaultView: { selected: "o1/i1" } },
  parameters: {
    docs: { description: { story: "値がまだない指標。「検討中」など、未記入の理由を残せます。" } },
  },
};

export const Several: Story = {
  name: "まとめ選択中",
  args: { defaultView: { selected: "o1/m4", marked: ["o1/m1", "o1/m3", "o1/m4"] } },
  parameters: {
    docs: {
      description: {
        story:
          "三つの施策をまとめて選び、担当や期間を一度に入れるときに使います。異なる値は「それぞれ異なります」と表示されます。まとめ選択はShift＋上下の矢印、Space、Ctrl＋クリックです。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    await expect(
      within(part(canvasElement, "panel")).getByText(fillTemplate(editorJa.details_several, { count: 3 })),
    ).toBeVisible();
  },
};

export const Unplaced: Story = {
  name: "未配置の項目",
  args: { defaultValue: withUnplaced, defaultView: { selected: "/m1" } },
  parameters: { docs: { description: { story: "どこにも置いていない施策。内容は先に書いておけます。" } } },
};

export const ReadOnly: Story = {
  name: "読み取り専用",
  args: { defaultValue: cancerPlan, readOnly: true, defaultView: { selected: "field-1/i311101", collapsed: FOLDED } },
  parameters: { docs: { description: { story: "`readOnly` のときの欄。値や出典は読めますが、編集できません。" } } },
};
