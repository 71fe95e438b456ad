import { childList, type LogicModel, type Node } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { fukuchiyama } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { choose, dialogOf, goTo, lastModel, rowOf, typedField } from "./hands.ts";
import { beforeEndOfLife, END_OF_LIFE, writtenTwice } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/操作/再掲・統合",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panel: null }, onChange: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const measures = (model: LogicModel, id: string) =>
  childList(model.nodes[id] as Node, "measure").map(({ node }) => node);

export const Reuse: Story = {
  name: "選んで再掲する",
  parameters: {
    docs: {
      description: {
        story: "アウトカムでCtrl＋Kを押し、施策の番号「2」を入力してEnter。再掲が一つ増え、そこへ移ります。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o6");
    await userEvent.keyboard("{Control>}k{/Control}");
    await dialogOf(canvasElement);
    await userEvent.keyboard("2{Enter}");
    await expect(measures(lastModel(args), "o6").at(-1)).toBe("m2");
    await waitFor(() => expect(canvasElement.querySelector("dialog")).toBeNull());
    const placed = await rowOf(canvasElement, "o6/m2");
    await expect(placed).toHaveFocus();
    await expect(placed).toHaveTextContent("(再)");
  },
};

export const ReuseWhileTyping: Story = {
  name: "入力の途中で再掲に切り替える",
  parameters: {
    docs: {
      description: {
        story:
          "新しい施策を入力すると、同じ文言の施策が候補に表示されます。下の矢印とEnterで、コピーではなく再掲になります。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o6");
    await userEvent.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}");
    await typedField(canvasElement);
    await userEvent.keyboard("同職種、多職種間連携の検討の場の設定");
    await waitFor(() => expect(canvasElement.querySelector(".lm-offer")).toBeVisible());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(await rowOf(canvasElement, "o6/m2")).toHaveFocus();
    await expect(modelStats(lastModel(args))).toMatchObject({ measures: 37, reuses: 19 });
  },
};

export const MakeOwn: Story = {
  name: "再掲をやめて別の項目にする",
  parameters: {
    docs: {
      description: {
        story:
          "この場所の施策だけを、別の施策として編集していくときに使います。文言はそのまま引き継がれ、ほかの場所には反映されなくなります。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o2/m2");
    await choose(canvasElement, userEvent, "make-own");
    await waitFor(() => expect(modelStats(lastModel(args))).toMatchObject({ measures: 38, reuses: 17 }));
    await expect(measures(lastModel(args), "o2")).not.toContain("m2");
    await expect(measures(lastModel(args), "o3")).toContain("m2");
  },
};

export const Merge: Story = {
  name: "別々に書いた同じ施策を統合する",
  args: { defaultValue: writtenTwice },
  parameters: {
    docs: {
      description: { story: "メニューの「ほかの項目と統合…」で、文言の近い施策を選び、比べてから統合します。" },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o5/m90");
    await choose(canvasElement, userEvent, "merge");
    const dialog = within(await dialogOf(canvasElement));
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await userEvent.click(await dialog.findByRole("button", { name: editorJa.dialog_merge }));
    await expect(lastModel(args).nodes.m90).toBeUndefined();
    await expect(measures(lastModel(args), "o5")).toContain("m14");
    await expect(lastModel(args).nodes.m14).toMatchObject({ lead: "高齢者福祉課" });
    await expect(await rowOf(canvasElement, "o5/m14")).toHaveFocus();
  },
};

export const PasteRows: Story = {
  name: "「(再)」のある行を貼り付ける",
  args: { defaultValue: beforeEndOfLife },
  parameters: {
    docs: {
      description: {
        story:
          "表計算ソフトの行を貼り付けると、「(再)」の行は再掲に、ほかは新しい施策になります。元に戻すと、一度に戻ります。",
      },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "vision/o4");
    await userEvent.paste(END_OF_LIFE);
    const dialog = within(await dialogOf(canvasElement));
    await userEvent.click(dialog.getByRole("button", { name: editorJa.dialog_paste }));
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await expect(measures(lastModel(args), "o4").slice(0, 6)).toEqual(["m10", "m2", "m3", "m4", "m5", "m8"]);
    await expect(measures(lastModel(args), "o4")).toHaveLength(9);
    await expect(modelStats(lastModel(args)).measures).toBe(modelStats(fukuchiyama).measures);
    await waitFor(() => expect(canvasElement.querySelector("dialog")).toBeNull());
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect(lastModel(args)).toEqual(beforeEndOfLife);
  },
};
