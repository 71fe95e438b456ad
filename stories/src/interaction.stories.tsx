import { LogicModelViewer } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent } from "storybook/test";
import { viewerMeta } from "./viewerMeta.tsx";

const meta: Meta<typeof LogicModelViewer> = { ...viewerMeta, title: "ビューア/操作", component: LogicModelViewer };
export default meta;

type Story = StoryObj<typeof meta>;

const card = (within: HTMLElement, key: string) => within.querySelector(`[data-key="${key}"]`) as HTMLElement;

function lit(within: HTMLElement) {
  return [...within.querySelectorAll<HTMLElement>("[data-lit]")].map((element) => element.dataset.key);
}

export const Select: Story = {
  name: "選ぶと、すべての掲載が強調される",
  parameters: {
    docs: {
      description: {
        story: "施策2を押すと、4つのアウトカムの下の掲載がすべて強調され、「4件のアウトカムで使用」と表示されます。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(card(canvasElement, "o1/m2"));
    await expect(canvas.getByText("4件のアウトカムで使用")).toBeVisible();
    await expect(lit(canvasElement)).toEqual(["o1/m2", "o2/m2", "o3/m2", "o4/m2"]);
    await userEvent.click(canvas.getByRole("button", { name: "選択を解除" }));
    await userEvent.unhover(card(canvasElement, "o1/m2"));
    await expect(canvas.queryByText("4件のアウトカムで使用")).toBeNull();
  },
};

export const NextPlacement: Story = {
  name: "次の掲載へ移る",
  args: { defaultView: { selected: "o1/m2" } },
  parameters: {
    docs: {
      description: {
        story: "「次の掲載へ」で再掲を順にたどり、最後の次は最初に戻ります。移った先にフォーカスが移ります。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByRole("button", { name: "最初の掲載へ" })).toBeDisabled();
    for (const key of ["o2/m2", "o3/m2", "o4/m2", "o1/m2"]) {
      await userEvent.click(canvas.getByRole("button", { name: "次の掲載へ" }));
      await expect(card(canvasElement, key)).toHaveAttribute("aria-selected", "true");
      await expect(card(canvasElement, key)).toHaveFocus();
    }
    await userEvent.click(canvas.getByRole("button", { name: "前の掲載へ" }));
    await expect(card(canvasElement, "o4/m2")).toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "最初の掲載へ" }));
    await expect(card(canvasElement, "o1/m2")).toHaveFocus();
  },
};

export const Keyboard: Story = {
  name: "キーボードで移動する",
  parameters: {
    docs: {
      description: { story: "矢印、Home、Endで移動し、左右で折りたたみ、Alt+矢印で同じ施策の掲載をたどります。" },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    card(canvasElement, "/vision").focus();
    const walk: [string, string][] = [
      ["{ArrowDown}", "vision/o1"],
      ["{ArrowRight}", "o1/i1"],
      ["{ArrowDown}{ArrowDown}{ArrowDown}", "o1/m1"],
      ["{ArrowDown}", "o1/m2"],
      ["{Alt>}{ArrowDown}{/Alt}", "o2/m2"],
      ["{Alt>}{ArrowUp}{/Alt}", "o1/m2"],
      ["{ArrowLeft}", "vision/o1"],
      ["{End}", "o6/m55"],
      ["{Home}", "/vision"],
      ["{ArrowUp}", "/vision"],
    ];
    for (const [keys, key] of walk) {
      await userEvent.keyboard(keys);
      await expect(card(canvasElement, key), keys).toHaveFocus();
    }
  },
};

export const KeyboardFold: Story = {
  name: "キーボードで折りたたむ",
  parameters: {
    docs: {
      description: { story: "左で折りたたみ、右で開きます。フォーカスは動きません。隠れた掲載へ移ると、開きます。" },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    card(canvasElement, "vision/o2").focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect(card(canvasElement, "vision/o2")).toHaveAttribute("aria-expanded", "false");
    await expect(card(canvasElement, "vision/o2")).toHaveFocus();
    await expect(card(canvasElement, "o2/m2")).toBeNull();
    await userEvent.keyboard("{ArrowDown}");
    await expect(card(canvasElement, "vision/o3")).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}{ArrowRight}");
    await expect(card(canvasElement, "vision/o2")).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("{ArrowLeft}");
    card(canvasElement, "o1/m2").focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await expect(card(canvasElement, "o2/m2")).toHaveFocus();
  },
};

export const FoldByPointer: Story = {
  name: "折りたたみのボタンを押す",
  parameters: {
    docs: {
      description: {
        story: "カードの下の「−」で折りたたみ、「＋15」で開きます。ツールバーの「すべて」の二つのボタンも使えます。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const fold = () => canvasElement.querySelector('[data-fold="vision/o1"]') as HTMLElement;
    await userEvent.click(fold());
    await expect(card(canvasElement, "o1/m1")).toBeNull();
    await userEvent.click(fold());
    await expect(card(canvasElement, "o1/m1")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "すべて折りたたむ" }));
    await expect(canvasElement.querySelectorAll("[role=treeitem]")).toHaveLength(7);
    await userEvent.click(canvas.getByRole("button", { name: "すべて開く" }));
    await expect(canvasElement.querySelectorAll("[role=treeitem]")).toHaveLength(82);
  },
};

export const Search: Story = {
  name: "検索して移る（日本語入力）",
  parameters: {
    docs: {
      description: {
        story: "検索してEnterで次の結果へ移ります。日本語入力の変換を確定するEnterでは、移りません。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const box = canvas.getByRole("searchbox", { name: "検索" });
    await userEvent.click(box);
    fireEvent.compositionStart(box);
    fireEvent.input(box, { target: { value: "けんしゅう" }, isComposing: true });
    fireEvent.keyDown(box, { key: "Enter", keyCode: 229, isComposing: true });
    await expect(box).toHaveFocus();
    await expect(canvasElement.querySelector("[aria-selected=true]")).toBeNull();
    fireEvent.compositionEnd(box, { data: "研修" });
    await userEvent.clear(box);
    await userEvent.type(box, "研修");
    await expect(canvas.getByText("–／12件")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect(card(canvasElement, "o1/m3")).toHaveAttribute("aria-selected", "true");
    await expect(canvas.getByText("1／12件")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "前の結果" }));
    await expect(canvas.getByText("12／12件")).toBeVisible();
    await expect(card(canvasElement, "o4/m40")).toHaveAttribute("aria-selected", "true");
    await userEvent.click(box);
    await userEvent.keyboard("{Enter}{Enter}");
    await expect(canvas.getByText("2／12件")).toBeVisible();
    await expect(box).toHaveFocus();
  },
};

export const Zoom: Story = {
  name: "拡大・縮小する",
  parameters: {
    docs: { description: { story: "「全体を表示」で全体が入る大きさに、「100%」で原寸に戻ります。" } },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const scroller = canvasElement.querySelector(".lm-scroll") as HTMLElement;
    await userEvent.click(canvas.getByRole("button", { name: "全体を表示" }));
    await expect(scroller.scrollHeight).toBeLessThanOrEqual(scroller.clientHeight);
    await userEvent.click(canvas.getByRole("button", { name: /原寸に戻す/ }));
    await expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
    await userEvent.click(canvas.getByRole("button", { name: "拡大" }));
    await expect(canvas.getByRole("button", { name: /125% 原寸に戻す/ })).toBeVisible();
  },
};
