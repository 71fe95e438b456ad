import { childList, type LogicModel, type Node } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { fukuchiyama } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { at, dialogOf, goTo, lastModel, rowOf } from "./hands.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/操作/動かす",
  component: LogicModelEditor,
  args: { ...editorMeta.args, defaultView: { panel: null }, onChange: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const measures = (model: LogicModel, id: string) =>
  childList(model.nodes[id] as Node, "measure").map(({ node }) => node);

export const DragToReorder: Story = {
  name: "ドラッグで並べ替える",
  parameters: {
    docs: { description: { story: "施策1を施策4の次へドラッグします。途中でEscを押せば、何も変わりません。" } },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    const from = await rowOf(canvasElement, "o1/m1");
    const to = await rowOf(canvasElement, "o1/m4");
    await userEvent.pointer([{ keys: "[MouseLeft>]", ...at(from) }, at(to, 0.9)]);
    await waitFor(() => expect(canvasElement.querySelector(".lm-drop")).toHaveAttribute("data-at", "after"));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvasElement.querySelector(".lm-drop")).toBeNull());
    await userEvent.pointer({ keys: "[/MouseLeft]", ...at(to, 0.9) });
    await expect(args.onChange).not.toHaveBeenCalled();
    await userEvent.pointer([
      { keys: "[MouseLeft>]", ...at(from) },
      at(to, 0.9),
      { keys: "[/MouseLeft]", ...at(to, 0.9) },
    ]);
    await expect(measures(lastModel(args), "o1").slice(0, 4)).toEqual(["m2", "m3", "m4", "m1"]);
    await expect(await rowOf(canvasElement, "o1/m1")).toHaveFocus();
  },
};

export const DragToReuse: Story = {
  name: "Ctrlを押しながらドラッグして再掲する",
  args: { defaultView: { panel: null, zoom: 0.5 } },
  parameters: { docs: { description: { story: "施策1を残したまま、二つ目のアウトカムの下にも置きます。" } } },
  play: async ({ args, canvasElement, userEvent }) => {
    await userEvent.pointer({ keys: "[MouseLeft>]", ...at(await rowOf(canvasElement, "o1/m1")) });
    await userEvent.keyboard("{Control>}");
    await userEvent.pointer(at(await rowOf(canvasElement, "vision/o2")));
    await waitFor(() => expect(canvasElement.querySelector(".lm-drop")).not.toBeNull());
    await userEvent.pointer({ keys: "[/MouseLeft]", ...at(await rowOf(canvasElement, "vision/o2")) });
    await userEvent.keyboard("{/Control}");
    await expect(measures(lastModel(args), "o1")[0]).toBe("m1");
    await expect(measures(lastModel(args), "o2").at(-1)).toBe("m1");
    await expect(modelStats(lastModel(args)).reuses).toBe(19);
  },
};

export const MoveByKey: Story = {
  name: "キーで並べ替える",
  parameters: {
    docs: {
      description: { story: "Alt＋Shift＋上下の矢印。並びの端では、隣のアウトカムへ移ります。" },
    },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m7");
    const down = "{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}";
    await userEvent.keyboard(down);
    await expect(measures(lastModel(args), "o1").slice(-2)).toEqual(["m8", "m7"]);
    await userEvent.keyboard(down);
    await expect(measures(lastModel(args), "o2")[0]).toBe("m7");
    await expect(await rowOf(canvasElement, "o2/m7")).toHaveFocus();
  },
};

export const MoveTo: Story = {
  name: "移動先を選んで移す",
  parameters: {
    docs: { description: { story: "Ctrl＋Shift＋Kで開き、行き先を入力してEnter。離れたアウトカムの最後に移ります。" } },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o2/m20");
    await userEvent.keyboard("{Control>}{Shift>}k{/Shift}{/Control}");
    await dialogOf(canvasElement);
    await userEvent.keyboard("健康危機{Enter}");
    await expect(measures(lastModel(args), "o6").at(-1)).toBe("m20");
    await expect(measures(lastModel(args), "o2")).not.toContain("m20");
    await waitFor(() => expect(canvasElement.querySelector('[data-key="o6/m20"]')).toHaveFocus());
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect(lastModel(args)).toEqual(fukuchiyama);
  },
};

export const MoveSeveral: Story = {
  name: "まとめて動かす",
  parameters: {
    docs: { description: { story: "Shift＋下の矢印で二つの施策をまとめて選び、Alt＋Shift＋下の矢印で一つ下へ。" } },
  },
  play: async ({ args, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m1");
    await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    await expect(measures(lastModel(args), "o1").slice(0, 3)).toEqual(["m3", "m1", "m2"]);
    await expect(canvasElement.querySelectorAll('[role=treeitem][aria-selected="true"]')).toHaveLength(2);
  },
};
