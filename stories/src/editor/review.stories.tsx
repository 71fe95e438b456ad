import { editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { narrow } from "../frames.tsx";
import { editorMeta } from "./editorMeta.tsx";
import { part } from "./hands.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/点検・資料",
  component: LogicModelEditor,
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

/** Waits for a view, whose code is loaded when it is first shown. */
const comes =
  (pane: Parameters<typeof part>[1]): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(part(canvasElement, pane).querySelector("h2")).toBeVisible());
  };

export const Matrix: Story = {
  name: "場面ごとの充足状況",
  args: { defaultView: { panes: ["matrix"], panel: null } },
  parameters: {
    docs: {
      description: {
        story:
          "ツールバーの「点検・資料」から開きます。数字を押すと内訳が開き、項目を押すと、図（または最後に見ていた表）のその場所へ移ります。",
      },
    },
  },
  play: comes("matrix"),
};

export const Board: Story = {
  name: "施策の振り分け",
  args: { defaultView: { panes: ["board"], panel: null } },
  parameters: {
    docs: {
      description: { story: "施策のカードを場面の列に移します。一度の移動が一つの操作で、元に戻せます。" },
    },
  },
  play: comes("board"),
};

export const Consultations: Story = {
  name: "要相談の一覧",
  args: { defaultView: { panes: ["consultations"], panel: null } },
  parameters: { docs: { description: { story: "相談先ごとの一覧。アプリの「印刷」から、A4で印刷できます。" } } },
  play: comes("consultations"),
};

export const Summary: Story = {
  name: "点検のまとめと点検",
  args: { defaultView: { panes: ["summary"], panel: null } },
  parameters: {
    docs: {
      description: {
        story: "「次にすること」のボタンを押すと、サイドパネルの「点検」が、その規則のところで開きます。",
      },
    },
  },
  play: async (context) => {
    await comes("summary")(context);
    const { canvasElement, userEvent } = context;
    const [first] = await within(part(canvasElement, "summary")).findAllByRole("button", { name: /件をすべて見る$/ });
    await userEvent.click(first as HTMLElement);
    await waitFor(() => expect(part(canvasElement, "panel").querySelector("summary:focus")).not.toBeNull());
  },
};

export const FromMenu: Story = {
  name: "ツールバーから開く",
  args: { defaultView: { panel: null } },
  parameters: { docs: { description: { story: "図・表・一覧の横の「点検・資料」に、四つの資料があります。" } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: editorJa.review }));
    await expect(await canvas.findAllByRole("menuitemradio")).toHaveLength(4);
  },
};

export const Beside: Story = {
  name: "図の横に",
  args: { defaultView: { panes: ["consultations", "diagram"], panel: null } },
  parameters: {
    docs: { description: { story: "「並べる」で、資料と図を並べた状態。項目を押すと、横の図のその場所へ移ります。" } },
  },
  play: async (context) => {
    await comes("consultations")(context);
    const { canvasElement, userEvent } = context;
    const list = within(part(canvasElement, "consultations"));
    await userEvent.click(list.getByRole("button", { name: /24時間薬剤調整体制の構築/ }));
    await waitFor(() => expect(canvasElement.querySelector('[data-key="o3/m25"]')).toHaveFocus());
    await expect(part(canvasElement, "consultations")).toBeVisible();
  },
};

export const English: Story = {
  name: "英語",
  args: { locale: "en", defaultView: { panes: ["summary"], panel: "findings" } },
  parameters: { docs: { description: { story: "まとめと点検を、英語で見ます。" } } },
  play: comes("summary"),
};

export const NarrowMatrix: Story = {
  name: "狭い画面（375px、一覧表）",
  args: { defaultView: { panes: ["matrix"], panel: null } },
  decorators: narrow(375),
  parameters: { docs: { description: { story: "狭い画面でも、画面の外へはみ出さずに読めます。" } } },
  play: async (context) => {
    await comes("matrix")(context);
    for (const element of context.canvasElement.querySelectorAll(".lm-editor, .lm-work, .lm-edit-toolbar"))
      await expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
  },
};

export const NarrowBoard: Story = {
  name: "狭い画面（375px、振り分け）",
  args: { defaultView: { panes: ["board"], panel: null } },
  decorators: narrow(375),
  parameters: { docs: { description: { story: "狭い画面の振り分け。カードを押して、入れる列を選びます。" } } },
  play: comes("board"),
};

export const NarrowFindings: Story = {
  name: "狭い画面（375px、まとめと点検）",
  args: { defaultView: { panes: ["summary"], panel: "findings" } },
  decorators: narrow(375),
  parameters: { docs: { description: { story: "狭い画面では、「点検」が下半分に開きます。" } } },
  play: comes("summary"),
};
