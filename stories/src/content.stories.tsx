import { LogicModelViewer } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { narrow } from "./frames.tsx";
import { largeModel } from "./large-model.ts";
import { hostile, visionOnly } from "./models.ts";
import { viewerMeta } from "./viewerMeta.tsx";

const meta: Meta<typeof LogicModelViewer> = { ...viewerMeta, title: "ビューア/内容", component: LogicModelViewer };
export default meta;

type Story = StoryObj<typeof meta>;

export const VisionOnly: Story = {
  name: "目指す姿だけ",
  args: { value: visionOnly },
  parameters: { docs: { description: { story: "作り始めたばかりで、目指す姿の下に何もないモデルです。" } } },
};

export const Hostile: Story = {
  name: "極端な文言",
  args: { value: hostile },
  parameters: {
    docs: {
      description: {
        story:
          "切れ目のない長い語、URL、絵文字、右から左の文字、改行、HTMLのタグ、空の文。どれもカードからはみ出さず、タグは文字として表示されます。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll(".lm-tree script, .lm-tree img")).toHaveLength(0);
    for (const card of canvasElement.querySelectorAll<HTMLElement>(".lm-card")) {
      await expect(card.scrollWidth, card.dataset.key).toBeLessThanOrEqual(card.clientWidth);
    }
  },
};

export const HostileNarrow: Story = {
  name: "極端な文言（狭い画面）",
  args: { value: hostile },
  decorators: narrow(375),
  parameters: { docs: { description: { story: "同じ文言を、375pxの一覧で見ます。" } } },
  play: Hostile.play as NonNullable<Story["play"]>,
};

/** 施策の番号ごとの予算額（架空）。 */
const BUDGETS: Readonly<Record<string, string>> = { m1: "予算 120万円", m2: "予算 40万円", m8: "予算 30万円" };

export const OwnChips: Story = {
  name: "組み込む側の印",
  args: {
    decorate: ({ node }, decoration) => {
      const text = BUDGETS[node.id];
      return text ? { ...decoration, chips: [...(decoration.chips ?? []), { role: "budget", text }] } : decoration;
    },
  },
  parameters: {
    docs: {
      description: {
        story:
          "`decorate` で、組み込む側のデータ（ここでは予算額）をカードに足します。色を指定しないと、灰色の印になります。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-key="o1/m2"] [data-role="budget"]')).toHaveTextContent(
      "予算 40万円",
    );
    await expect(canvasElement.querySelectorAll('[data-role="budget"]').length).toBeGreaterThan(3);
  },
};

export const Rows1000: Story = {
  name: "1,000行",
  args: { value: largeModel(1000) },
  parameters: { docs: { description: { story: "1,000行のモデル。表示範囲の分だけを描画します。" } } },
};

export const Rows10000: Story = {
  name: "10,000行",
  args: { value: largeModel(10_000) },
  parameters: {
    docs: {
      description: { story: "10,000行のモデル。最も大きな計画の10倍にあたります。表示範囲の分だけを描画します。" },
    },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll("[role=treeitem]").length).toBeLessThan(500);
  },
};
