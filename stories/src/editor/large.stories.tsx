import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { largeModel } from "../large-model.ts";
import { editorMeta } from "./editorMeta.tsx";
import { goTo, rowOf } from "./hands.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/大きなモデル",
  component: LogicModelEditor,
};
export default meta;

type Story = StoryObj<typeof meta>;

const mounted = (within: HTMLElement) => within.querySelectorAll("[data-key]").length;

export const Rows1000: Story = {
  name: "1,000行（図）",
  args: { defaultValue: largeModel(1000) },
  parameters: { docs: { description: { story: "1,000行のモデルの図。表示範囲の分だけを描画します。" } } },
};

export const Rows1000Table: Story = {
  name: "1,000行（表）",
  args: { defaultValue: largeModel(1000), defaultView: { panes: ["table"] } },
  parameters: { docs: { description: { story: "1,000行のモデルの表。表示範囲の分だけを描画します。" } } },
};

export const Rows10000: Story = {
  name: "10,000行（図）",
  args: { defaultValue: largeModel(10_000), defaultView: { panel: null } },
  parameters: {
    docs: { description: { story: "10,000行のモデルの図。書き換えにかかる時間は、小さなモデルと変わりません。" } },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "n2/n6");
    await userEvent.keyboard("{F2}書き換えた文言{Enter}");
    await expect(await rowOf(canvasElement, "n2/n6")).toHaveTextContent("書き換えた文言");
    await expect(mounted(canvasElement)).toBeLessThan(500);
  },
};

export const Rows10000Table: Story = {
  name: "10,000行（表）",
  args: { defaultValue: largeModel(10_000), defaultView: { panes: ["table"], panel: null } },
  parameters: { docs: { description: { story: "10,000行のモデルの表です。" } } },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, "n2/n6");
    await expect(mounted(canvasElement)).toBeLessThan(500);
  },
};

export const Rows10000Outline: Story = {
  name: "10,000行（一覧）",
  args: { defaultValue: largeModel(10_000), defaultView: { panes: ["outline"], panel: null } },
  parameters: { docs: { description: { story: "10,000行のモデルの一覧です。" } } },
  play: async ({ canvasElement }) => {
    await rowOf(canvasElement, "n2/n6");
    await expect(mounted(canvasElement)).toBeLessThan(500);
  },
};
