import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { looks, narrow, widths } from "../frames.tsx";
import { hostile, oneMeasure } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { rowOf } from "./hands.ts";
import { NO_RULES } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/内容",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultValue: hostile },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

/** Asserts that no text becomes an element and nothing overflows. */
const holds =
  (parts: string): Play =>
  async ({ canvasElement }) => {
    await rowOf(canvasElement, "outcome/measure1");
    await expect(canvasElement.querySelectorAll("[data-pane] script, [data-pane] img")).toHaveLength(0);
    for (const element of canvasElement.querySelectorAll<HTMLElement>(parts))
      await expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
  };

export const Hostile: Story = {
  name: "極端な文言（図）",
  args: { defaultView: { selected: "outcome/measure1" } },
  parameters: {
    docs: {
      description: {
        story:
          "切れ目のない長い語、URL、絵文字、右から左の文字、改行、HTMLのタグ、空の文。カードからも、サイドパネルからも、はみ出しません。",
      },
    },
  },
  play: holds(".lm-card, .lm-panel"),
};

export const HostileTable: Story = {
  name: "極端な文言（表）",
  args: { defaultView: { panes: ["table"], panel: null }, lint: NO_RULES },
  parameters: { docs: { description: { story: "同じ文言を表で見ます。セルの中で折り返します。" } } },
  play: holds("[role=gridcell]"),
};

export const HostileOutline: Story = {
  name: "極端な文言（一覧と点検）",
  args: { defaultView: { panes: ["outline"], panel: "findings" } },
  play: holds(".lm-card, .lm-panel"),
};

export const HostileNarrow: Story = {
  name: "極端な文言（狭い画面）",
  args: { defaultView: { panel: null } },
  decorators: narrow(375),
  play: holds(".lm-card"),
};

const small = { defaultValue: oneMeasure, style: { blockSize: 420 } };

export const Looks: Story = {
  ...looks,
  name: "配色と言語を並べて（図）",
  args: { ...small, defaultView: { selected: "o2/m2", panel: null } },
};

export const LooksTable: Story = {
  ...looks,
  name: "配色と言語を並べて（表）",
  args: { ...small, defaultView: { panes: ["table"], panel: null } },
};

export const Widths: Story = {
  ...widths(1440, 1024, 768, 375),
  name: "幅を並べて",
  args: { ...small, defaultView: { selected: "o2/m2" } },
};
