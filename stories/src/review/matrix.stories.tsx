import { CoverageMatrix } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import { reviewControls } from "../controls.ts";
import { looks, narrow } from "../frames.tsx";
import { cancerPlan, fukuchiyama, hostile, visionOnly } from "../models.ts";
import { largeReview, withBusinessItems } from "./coverage-models.ts";

const meta: Meta<typeof CoverageMatrix> = {
  title: "点検/場面ごとの充足状況",
  component: CoverageMatrix,
  args: { model: withBusinessItems, onOpen: fn() },
  argTypes: reviewControls,
  parameters: {
    docs: {
      description: {
        component:
          "場面と事業項目のそれぞれに、アウトカム・施策・再掲・指標がいくつあるかの一覧表です。手薄なところは、色でなく「なし」の文字で分かります。",
      },
    },
  },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: "福知山市",
  parameters: {
    docs: {
      description: {
        story:
          "福知山市の例。事業項目は、この例のために一部の施策に付けたものです。数字を押すと、その行の下に内訳が開きます。",
      },
    },
  },
};

export const Open: Story = {
  name: "内訳を開く",
  play: async ({ canvasElement, userEvent, args }) => {
    const canvas = within(canvasElement);
    const cell = canvas.getByRole("button", { name: "看取り 再掲 7件" });
    await userEvent.click(cell);
    await expect(cell).toHaveAttribute("aria-expanded", "true");
    const list = within(canvas.getByRole("list", { name: "再掲 7件" }));
    await expect(list.getAllByRole("listitem")).toHaveLength(7);
    await userEvent.click(list.getByRole("button", { name: /同職種、多職種間連携/ }));
    await expect(args.onOpen).toHaveBeenCalledWith("o4/m2");
  },
};

export const Keyboard: Story = {
  name: "キーボード",
  parameters: {
    docs: { description: { story: "矢印キーでセルを移り、Enterで内訳を開きます。空のセルにも移れます。" } },
  },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("button", { name: "日常の療養支援 目指す姿 1件" }).focus();
    await userEvent.keyboard("{ArrowDown}{End}{Enter}");
    await expect(canvas.getByRole("list", { name: "指標 3件" })).toBeVisible();
    await userEvent.keyboard("{ArrowLeft}");
    await expect(canvasElement.ownerDocument.activeElement).toHaveTextContent("なし");
  },
};

export const WithoutItems: Story = {
  name: "事業項目がまだない",
  args: { model: fukuchiyama },
};

export const Empty: Story = {
  name: "書き始め",
  args: { model: { ...visionOnly, profile: "home-care" } },
};

export const WithoutScenes: Story = {
  name: "場面のない様式",
  args: { model: cancerPlan },
};

export const Narrow: Story = {
  name: "狭い画面（375px）",
  decorators: narrow(375),
  play: Open.play as NonNullable<Story["play"]>,
};

export const Dark: Story = {
  name: "暗い配色",
  globals: { theme: "dark" },
  play: Open.play as NonNullable<Story["play"]>,
};

export const English: Story = { name: "英語", args: { locale: "en" } };

export const Hostile: Story = {
  name: "長い文、知らない場面",
  args: { model: { ...hostile, profile: "home-care" } },
};

export const Rows1000: Story = {
  name: "1,000行",
  args: { model: largeReview(1000) },
  parameters: { docs: { description: { story: "1,000行のモデルを数えた表です。" } } },
};

export const Rows10000: Story = {
  name: "10,000行",
  args: { model: largeReview(10_000) },
  parameters: { docs: { description: { story: "10,000行のモデルを数えた表です。" } } },
};

export const Looks: Story = { name: "配色と言語を並べて", ...looks };
